import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Keeps what is shown true while others work: the server says that something happened in the office, and what the
 * page shows is read again, but for what is costly to make. A page nobody looks at waits until it is turned to. What is being typed stays.
 */
export function useLive(office: string): void {
  const client = useQueryClient();
  useEffect(() => {
    let missed = false;
    const refresh = () => {
      missed = document.hidden;
      if (!missed) void client.invalidateQueries({ predicate: ({ meta }) => meta?.['costly'] !== true });
    };
    const turnedTo = () => {
      if (missed && !document.hidden) refresh();
    };
    const stream = new EventSource(`/api/live?${new URLSearchParams({ office })}`);
    let opened = false;
    stream.addEventListener('open', () => {
      // The line was broken: what happened meanwhile was not told.
      if (opened) refresh();
      opened = true;
    });
    stream.addEventListener('changed', refresh);
    // The next question to the server will be refused, and the page goes to signing in.
    stream.addEventListener('signed-out', () => {
      stream.close();
      refresh();
    });
    document.addEventListener('visibilitychange', turnedTo);
    return () => {
      stream.close();
      document.removeEventListener('visibilitychange', turnedTo);
    };
  }, [client, office]);
}
