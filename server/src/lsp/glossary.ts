import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Sequence } from '../files/sequence.ts';
import { withGlossary } from '../glossary/merge.ts';
import { readGlossary } from '../glossary/read.ts';
import type { Knowledge } from '../names/knowledge.ts';
import { GLOSSARY_FILE } from '../own-files.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { Host } from './host.ts';

/** The glossaries of the workspace's folders: what is wrong with one is shown in its file, the rest of it is used. */
export class Glossaries {
  readonly #connection: Connection;
  readonly #host: Host;
  /** Glossaries with diagnostics, which have to be taken back when they are fixed. */
  readonly #shown = new Set<string>();
  /** One after the other, so that what is read last is said last. */
  readonly #reading = new Sequence();

  constructor(connection: Connection, host: Host) {
    this.#connection = connection;
    this.#host = host;
  }

  /** Knowledge with the glossaries of some folders in front of it; the first folder's is trusted most. */
  over(knowledge: Knowledge, folders: readonly string[]): Promise<Knowledge> {
    return this.#reading.run(() => this.#read(knowledge, folders));
  }

  async #read(knowledge: Knowledge, folders: readonly string[]): Promise<Knowledge> {
    let all = knowledge;
    const gone = new Set(this.#shown);
    for (const folder of folders.toReversed()) {
      const uri = `${folder}/${GLOSSARY_FILE}`;
      const text = await this.#host.readOwn(uri);
      if (text === null) continue;
      const { glossary, findings } = readGlossary(text, knowledge);
      all = withGlossary(all, glossary);
      gone.delete(uri);
      if (findings.length === 0 && !this.#shown.has(uri)) continue;
      const document = TextDocument.create(uri, 'json', 0, text);
      const diagnostics = findings.map((finding) => toDiagnostic(document, finding));
      this.#shown.add(uri);
      await this.#connection.sendDiagnostics({ uri, diagnostics });
    }
    for (const uri of gone) {
      this.#shown.delete(uri);
      await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    return all;
  }
}
