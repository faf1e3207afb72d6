/** A password that is shown this once, to be read out and copied. */
export function ShownOnce({ about, password }: { about: string; password: string }) {
  return (
    <div role="status">
      <p className="dialog-about">{about}</p>
      <p className="shown-once">
        <code lang="en">{password}</code>
      </p>
    </div>
  );
}
