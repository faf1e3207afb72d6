/** What the names of the house's cookies begin with. */
export const cookiePrefix = 'chancery';

/** Name of the cookie that holds the session, as the sign-in library will call it; browsers bind `__Secure-` to https. */
export function sessionCookieName(publicUrl: string): string {
  return `${publicUrl.startsWith('https:') ? '__Secure-' : ''}${cookiePrefix}.session_token`;
}
