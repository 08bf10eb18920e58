/**
 * Files that change within this many milliseconds of each other are read together. Editors gather bursts before they tell of them (VS Code
 * for some 75 ms); this is for those that tell of each file at once, and everybody waits for it.
 */
const BURST = 15;

const isOwn = (uri: string): boolean => /\/\.dateline\//.test(uri);

/** Gathers changes of the folders' files that come in a burst. Those of our own files are none of them. */
export class FileChanges {
  readonly #changed = new Set<string>();
  readonly #refresh: (changed: ReadonlySet<string> | undefined) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `refresh` looks again at files by their URIs; at all where none are given, as what is left out may be another thing now. */
  constructor(refresh: (changed: ReadonlySet<string> | undefined) => void) {
    this.#refresh = refresh;
  }

  add(uris: readonly string[]): void {
    const dumps = uris.filter((uri) => !isOwn(uri));
    if (dumps.length === 0) return;
    for (const uri of dumps) this.#changed.add(uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const files = new Set(this.#changed);
      this.#changed.clear();
      this.#refresh([...files].some((uri) => uri.endsWith('/.gitignore')) ? undefined : files);
    }, BURST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
