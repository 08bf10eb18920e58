import { type Disposable, StatusBarAlignment, type Uri, window } from 'vscode';
import { activeDump } from '../active-dump.ts';
import { COMMANDS } from '../names.ts';
import { count, joined, plain } from '../words.ts';
import type { Painter } from './painter.ts';

/** Tells in the status bar how many tags the active dump has, and how far its folder is. */
export class TagStatus implements Disposable {
  readonly #painter: Painter;
  readonly #item = window.createStatusBarItem('dateline.tags', StatusBarAlignment.Right, 101);
  /** How far the folders are, in words; empty before that is known. */
  #folder = '';
  /** The dump that it speaks of. */
  #dump: Uri | null = null;

  constructor(painter: Painter) {
    this.#painter = painter;
    this.#item.name = 'Tags';
    this.#item.command = COMMANDS.tagMenu;
  }

  /** Notes how far the folders are, in words. */
  tellFolder(words: string): void {
    this.#folder = words;
    this.show();
  }

  show(): void {
    const dump = activeDump();
    if (dump !== undefined) this.#dump = dump;
    const marks = this.#dump && this.#painter.marks(this.#dump.toString());
    if (!marks || marks.count + marks.orphans === 0) {
      this.#item.hide();
      return;
    }
    const names = marks.document.slice(0, 2).map(plain).join(', ');
    this.#item.text = `$(${marks.progress === 'done' ? 'pass' : 'tag'}) ${joined(String(marks.count), names, marks.orphans > 0 ? `${marks.orphans} without their words` : null)}`;
    const text = joined(count(marks.count, 'tag'), ...marks.document, marks.progress === 'done' ? 'done' : null);
    this.#item.tooltip = this.#folder === '' ? text : `This text: ${text}\nFolder: ${this.#folder}`;
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
