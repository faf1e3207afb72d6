import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useState } from 'react';
import { makeQueryClient } from '../../kernel/web/api/query-client.ts';
import { Keys } from '../../kernel/web/kit/keys.tsx';
import { Toasts } from '../../kernel/web/kit/toast.tsx';
import { lookVariables, theme } from '../../kernel/web/look/theme.ts';
import { webModules } from './modules.ts';
import { makeRouter } from './router.tsx';

const schemes = localStorageColorSchemeManager({ key: 'chancery.theme' });

/** The staff app: its providers around its pages. */
export function App() {
  const [client] = useState(makeQueryClient);
  const [router] = useState(() => makeRouter(webModules));
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={lookVariables}
          colorSchemeManager={schemes}
          defaultColorScheme="auto"
          getStyleNonce={styleNonce}
        >
          <Keys>
            <Toasts>
              <RouterProvider router={router} />
            </Toasts>
          </Keys>
        </MantineProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** The server's nonce of this page: the content policy allows only style elements that carry it. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
