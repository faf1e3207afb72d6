/** An email as far as its owner knows it again, and nobody else: `l***@harbour.example`. */
export function hidden(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email.slice(0, at)][0] ?? ''}***${email.slice(at)}`;
}
