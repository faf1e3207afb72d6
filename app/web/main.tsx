import { createRoot } from 'react-dom/client';
import { addTexts, firstLang, startLang } from '../../kernel/web/i18n/lang.ts';
import { App } from './app.tsx';
import { webModules } from './modules.ts';
import './styles.css';

startLang(firstLang());
for (const { id, messages } of webModules) addTexts(id, messages);
// The list of Han slices is long; nothing on the page waits for it.
void import('../../kernel/web/look/fonts-han.css');
createRoot(document.getElementById('app')!).render(<App />);
