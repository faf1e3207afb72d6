// Before the first paint: the language, light or dark, and the row height chosen on this machine.
(() => {
  const root = document.documentElement;
  const lang = localStorage.getItem('chancery.lang');
  if (lang === 'en') root.lang = 'en';
  const theme = localStorage.getItem('chancery.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.mantineColorScheme = theme;
  const density = localStorage.getItem('chancery.density');
  if (density) root.dataset.density = density;
})();
