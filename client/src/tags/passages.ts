import { window } from 'vscode';
import type { WantedPassages } from '../../../server/src/lsp/tags/requests.ts';
import { headingOf } from '../../../server/src/tags/report.ts';
import { saveAs } from '../write.ts';
import type { TagServer } from './model.ts';
import type { Pages } from './pages.ts';
import { CountsPage } from './report.ts';
import { descendants, sumOf } from './tree.ts';
import { itemOf, type TagsView, tagOf } from './view.ts';
import { whoseTags } from './whose.ts';

const FORMATS = [
  { label: 'Markdown', format: 'markdown', ending: 'md' },
  { label: 'Web page (HTML)', format: 'html', ending: 'html' },
  { label: 'Table (CSV)', format: 'csv', ending: 'csv' },
] as const;

/** Shows, counts and exports the passages of the folder that have some tags. */
export class PassageCommands {
  readonly #server: TagServer;
  readonly #pages: Pages;
  readonly #view: TagsView;
  readonly #counts = new CountsPage();

  constructor(server: TagServer, pages: Pages, view: TagsView) {
    this.#server = server;
    this.#pages = pages;
    this.#view = view;
  }

  /** Shows passages on a page to read. */
  async show(line: unknown): Promise<void> {
    const wanted = await this.#wanted(line, 'Show passages');
    if (!wanted) return;
    const heading = headingOf(wanted.tags);
    await this.#pages.show(heading, await this.#server.page({ ...wanted, heading }));
  }

  /** Shows how often tags are used by speaker, month and source, and which stand together. */
  async count(): Promise<void> {
    const wanted = await this.#ofWhom([], 'Show counts');
    if (wanted) this.#counts.show(await this.#server.tables(wanted), 'Tags in this folder');
  }

  /** Writes passages into a file of a format that the user chooses. */
  async export(line: unknown): Promise<void> {
    const wanted = await this.#wanted(line, 'Export passages');
    const format = wanted && (await window.showQuickPick(FORMATS, { title: 'Export passages as' }));
    if (!wanted || !format) return;
    const heading = headingOf(wanted.tags);
    const text = (): Promise<string> => this.#server.passages({ ...wanted, heading, format: format.format });
    await saveAs('Export passages', heading, format.ending, text);
  }

  /** The passages that are wanted: of the line's tag, or of tags that the user chooses, none for all; null where the user thinks better of it. */
  async #wanted(line: unknown, title: string): Promise<WantedPassages | null> {
    const given = tagOf(line);
    if (given !== undefined) return this.#ofWhom([given], title);
    const items = (await this.#view.tags()).filter((tag) => whoseTags(tag).length > 0).map(itemOf);
    if (items.length === 0) {
      void window.showInformationMessage('Nothing is tagged in this folder yet.');
      return null;
    }
    const placeHolder = 'One tag, several that stand together, or none for all passages';
    const picked = await window.showQuickPick(items, { title, canPickMany: true, placeHolder });
    const tags = picked?.map(({ tag }) => tag);
    return tags ? this.#ofWhom(tags, title) : null;
  }

  /** Some tags, or all, and whose: asked where there are one's own, those of others, or what a review has led to. */
  async #ofWhom(tags: readonly string[], title: string): Promise<WantedPassages | null> {
    const all = await this.#view.tags();
    const meant = all.filter(({ name }) => tags.length === 0 || tags.includes(name));
    const sum = sumOf([...new Set(meant.flatMap((tag) => [tag, ...descendants(all, tag)]))]);
    const choices = whoseTags(sum);
    if (choices.length < 2) return { tags, whose: choices[0]?.whose };
    const items = choices.map(({ label, count, whose }) => ({ label, description: String(count), whose }));
    const picked = await window.showQuickPick(items, { title, placeHolder: 'Whose tags?' });
    return picked ? { tags, whose: picked.whose } : null;
  }
}
