import { useState } from 'react';

export type Density = 'compact' | 'normal' | 'roomy';

const remembered = 'chancery.density';

/** The height of rows, remembered on this machine; tokens.css answers to the attribute. */
export function useDensity(): [Density, (density: Density) => void] {
  const [density, setDensity] = useState(() => (localStorage.getItem(remembered) ?? 'normal') as Density);
  function choose(next: Density) {
    localStorage.setItem(remembered, next);
    document.documentElement.dataset['density'] = next;
    setDensity(next);
  }
  return [density, choose];
}
