import { Route, Routes } from 'react-router';
import { Shell } from '../shell/shell.tsx';
import { ShellDataProvider } from '../shell/shell-data.ts';
import { KitDataPage } from './kit-data-page.tsx';
import { KitFormPage } from './kit-form-page.tsx';
import { KitPage } from './kit-page.tsx';
import { kitShell } from './kit-shell.ts';
import { KitWorkPage } from './kit-work-page.tsx';

/** The parts in all their states, for those who build with them. Not part of the product that is shipped. */
export function Kit() {
  return (
    <Routes>
      <Route index element={<KitPage />} />
      <Route
        element={
          <ShellDataProvider value={kitShell}>
            <Shell />
          </ShellDataProvider>
        }
      >
        <Route path="viec" element={<KitWorkPage />} />
        <Route path="so-lieu" element={<KitDataPage />} />
        <Route path="nhap" element={<KitFormPage />} />
      </Route>
    </Routes>
  );
}
