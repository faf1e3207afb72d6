export function Page() {
  return <button color="red">删除</button>;
}
