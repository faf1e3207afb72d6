import type { Socket } from 'node:net';
import { z } from 'zod';

/** A command sent to whoever holds the data folder: one line of JSON. */
export const controlRequest = z.object({
  command: z.string().min(1),
  args: z.array(z.string()),
  /** Where it was typed: what a name of a file begins at. */
  folder: z.string(),
});
export type ControlRequest = z.infer<typeof controlRequest>;

/** What carrying it out said and how it ended: one line of JSON back, and before it an empty one every so often, as a sign of life. */
export const controlReply = z.object({
  stdout: z.string(),
  stderr: z.string(),
  exit: z.int(),
  /** A file with what is printed besides, where that is longer than a line may be; whoever asked removes it. */
  file: z.string().optional(),
});
export type ControlReply = z.infer<typeof controlReply>;

/** No command and no answer is longer; more is somebody else's protocol. */
const longestLine = 8_000_000;

/** How often whoever carries out a long command says so. */
export const signOfLifeMs = 10_000;

/** The first line that says something, or undefined when the other side ends without one. */
export function readLine(socket: Socket): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text = (text + chunk).replace(/^\n+/, '');
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > longestLine) socket.destroy(new Error('the control line is too long'));
    });
    socket.on('end', () => resolve(undefined));
    socket.on('close', () => resolve(undefined));
    socket.on('error', reject);
  });
}
