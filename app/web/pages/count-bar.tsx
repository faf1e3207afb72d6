/** Open cases as a bar against the fullest division, its late part marked. The figures stand beside it. */
export function CountBar({ of: { open, late }, most }: { of: { open: number; late: number }; most: number }) {
  const scale = 176 / most;
  return (
    <svg className="plot" viewBox="0 0 176 18" preserveAspectRatio="none" aria-hidden="true">
      <line className="track" x1="0" x2="176" y1="17.5" y2="17.5" />
      <rect className="bar" x="0" y="6.5" width={open * scale} height="10.5" />
      <rect className="bar-late" x="0" y="6.5" width={late * scale} height="10.5" />
    </svg>
  );
}
