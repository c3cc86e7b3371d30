import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askAhead } from './link/ask-ahead.ts';
import './sheet/fonts.css';
import './ui/theme.css';
import { Application } from './workbench/application.tsx';
import { loadSettings } from './workbench/settings-store.ts';

// Asked before the first drawing, answered while it happens.
askAhead('archive.state', 'shell.about');
void loadSettings();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
}
