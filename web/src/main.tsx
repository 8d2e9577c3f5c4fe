import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { catchDroppedFiles } from './components/dropped-files.ts';
import { watchTouches } from './session/touched.ts';
import { fetchWords } from './texts/language.ts';
import './theme/base.css';

watchTouches();
catchDroppedFiles();
await fetchWords();
const element = document.getElementById('root');
if (element !== null) {
  createRoot(element).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
