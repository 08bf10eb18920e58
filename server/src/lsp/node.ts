import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { builtInKnowledge } from '../files/knowledge.ts';
import { nodeHost } from './node-host.ts';
import { startServer } from './server.ts';

const surroundings = { host: nodeHost, knowledge: builtInKnowledge };

/** Serves an editor over standard input and output, as `dateline serve --stdio` does. The process ends when the client leaves. */
export function serveStdio(): void {
  // Whatever writes to the console would break the protocol's stream.
  console.log = console.error;
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  serve(connection);
}

/** Serves the editor that started this process, over the channel that its command line names (`--node-ipc`, `--stdio`, …). */
export function serveParent(): void {
  serve(createConnection(ProposedFeatures.all));
}

/** Node ends a process where a promise fails that nobody waits for; here the log tells of it, and everything else goes on. */
function serve(connection: Connection): void {
  process.on('unhandledRejection', (error) => {
    connection.console.error(`Something failed: ${error instanceof Error ? error.stack : String(error)}`);
  });
  startServer(connection, surroundings);
}
