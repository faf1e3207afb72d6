export async function rates(): Promise<unknown> {
  return (await fetch('https://rates.example')).json();
}
