import {
  type Connection,
  createConnection,
  type DataCallback,
  type Disposable,
  type Message,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { builtInKnowledge } from '../files/knowledge.ts';
import { nodeHost } from './node-host.ts';
import { startServer } from './server.ts';
import { Spellings } from './spellings.ts';

const surroundings = { host: nodeHost, knowledge: builtInKnowledge };

/** Serves an editor over standard input and output, whichever program of ours it starts. The process ends when the client leaves. */
export function serveStdio(): void {
  // Whatever writes to the console would break the protocol's stream.
  console.log = console.error;
  const spellings = new Spellings();
  const connection = createConnection(
    ProposedFeatures.all,
    new SpeltReader(process.stdin, spellings),
    new SpeltWriter(process.stdout, spellings),
  );
  serve(connection);
}

/** Reads what any client says, with addresses as the server spells them. */
class SpeltReader extends StreamMessageReader {
  readonly #spellings: Spellings;

  constructor(stream: NodeJS.ReadableStream, spellings: Spellings) {
    super(stream);
    this.#spellings = spellings;
  }

  override listen(take: DataCallback): Disposable {
    return super.listen((message) => take(this.#spellings.incoming(message)));
  }
}

/** Writes what the server says, with addresses as the client spells them. */
class SpeltWriter extends StreamMessageWriter {
  readonly #spellings: Spellings;

  constructor(stream: NodeJS.WritableStream, spellings: Spellings) {
    super(stream);
    this.#spellings = spellings;
  }

  override write(message: Message): Promise<void> {
    return super.write(this.#spellings.outgoing(message));
  }
}

/** Serves VS Code, which started this process, over the channel that its command line names (`--node-ipc`, `--pipe`, …). */
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
