import './api/without-eval.ts';
import './ui/mantine-styles.ts';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './app.tsx';
import { GuideHost } from './features/guide/guide-host.tsx';
import { OfflineBanner } from './features/offline/offline-banner.tsx';
import { keepAutosave } from './features/scenes/autosave.ts';
import { changeLanguage, createTexts } from './i18n/index.ts';
import { languageFor } from './state/language.ts';
import { parseLink } from './state/link.ts';
import { createAppStore } from './state/store.ts';
import { cssVariables, theme } from './theme.ts';
import { Crash } from './ui/crash.tsx';
import { AppStoreProvider } from './ui/app-store.ts';
import { keepAddress } from './ui/keep-address.ts';
import { ContinueOffer, DropHost, HintHost } from './ui/lazy-parts.tsx';
import { TokenHost } from './ui/token-host.tsx';

async function start(root: HTMLElement): Promise<void> {
  const link = parseLink(window.location.search);
  const store = createAppStore(link, languageFor(navigator.languages));
  const texts = await createTexts(store.getState().language);
  const client = new QueryClient({
    defaultOptions: {
      // Asked also where the browser holds itself offline: the server may be on this very machine, and where it is not, the
      // failure is told instead of nothing.
      queries: { staleTime: 60_000, retry: 1, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
  store.subscribe(({ language }, before) => {
    if (language !== before.language) void changeLanguage(texts, language);
  });
  followLanguage(texts.language);
  texts.on('languageChanged', followLanguage);
  keepAddress(store);
  keepAutosave(store);
  const page = createRoot(root, { onUncaughtError: (error) => page.render(<Crash error={error} />) });
  page.render(
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
          <QueryClientProvider client={client}>
            <AppStoreProvider value={store}>
              <App link={link} />
              <TokenHost />
              <Suspense>
                <ContinueOffer />
                <DropHost />
                <HintHost />
              </Suspense>
              <GuideHost />
              <OfflineBanner />
            </AppStoreProvider>
          </QueryClientProvider>
        </MantineProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

function followLanguage(language: string): void {
  document.documentElement.lang = language;
}

const root = document.getElementById('root');
if (root !== null) void start(root);
