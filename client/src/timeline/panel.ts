import { randomBytes } from 'node:crypto';
import { commands, type Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { FolderEvents } from '../../../server/src/lsp/requests.ts';
import { COMMANDS } from '../names.ts';
import type { Folder } from '../sidebar/model.ts';
import { messageFor } from './message.ts';
import type { FromPage } from './model.ts';

/** More events than this are no picture any more; a name leaves fewer. */
const MOST_EVENTS = 3000;
/** What is shown instead of events where they could not be asked for. */
const FAILED: FolderEvents = {
  events: [],
  total: 0,
  problem: 'Dateline could not list the events. Its log tells why.',
};

/** *Timeline*: the folder's events over time in a panel of its own, all or those of one name. There is one panel at most. */
export class Timeline implements Disposable {
  readonly #context: ExtensionContext;
  readonly #folder: Folder;
  #panel: WebviewPanel | undefined;
  #name = '';
  /** How often the server was asked. */
  #requests = 0;
  /** The addresses that the page has been given: it can have no others opened. */
  #known: ReadonlySet<string> = new Set();

  constructor(context: ExtensionContext, folder: Folder) {
    this.#context = context;
    this.#folder = folder;
  }

  /** Shows the events of a name, or with an empty text all. */
  async show(name: string): Promise<void> {
    this.#name = name;
    if (this.#panel) {
      this.#panel.reveal();
      await this.refresh();
      return;
    }
    const dist = Uri.joinPath(this.#context.extensionUri, 'dist');
    const panel = window.createWebviewPanel('dateline.timeline', 'Timeline', ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [dist],
      retainContextWhenHidden: true,
    });
    this.#panel = panel;
    panel.iconPath = {
      light: Uri.joinPath(this.#context.extensionUri, 'media/press-release-light.svg'),
      dark: Uri.joinPath(this.#context.extensionUri, 'media/press-release-dark.svg'),
    };
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    const script = panel.webview.asWebviewUri(Uri.joinPath(dist, 'timeline.js'));
    panel.webview.html = pageOf(String(script), randomBytes(16).toString('base64'));
  }

  /** Draws again what has changed, or says why it cannot, if the panel is there. */
  async refresh(): Promise<void> {
    const panel = this.#panel;
    if (!panel) return;
    const name = this.#name;
    const request = ++this.#requests;
    const [found, names] = await Promise.all([
      this.#folder.events({ name, limit: MOST_EVENTS, dated: true }),
      this.#folder.names(),
    ]).catch(() => [FAILED, []] as const);
    // What was asked for later may have been answered earlier.
    if (panel !== this.#panel || request !== this.#requests) return;
    const message = messageFor(name, found, names);
    this.#known = new Set(message.events.flatMap((event) => event.articles.map(({ uri }) => uri)));
    panel.title = name === '' ? 'Timeline' : `Timeline: ${name}`;
    await panel.webview.postMessage(message);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  /** What the page says is checked: it shows texts of dumps. */
  #receive(message: unknown): void {
    const { kind, uri, name } = (typeof message === 'object' && message !== null ? message : {}) as Partial<
      Record<'kind' | 'uri' | 'name', unknown>
    >;
    const said = kind as FromPage['kind'];
    if (said === 'ready') void this.refresh();
    else if (said === 'open' && typeof uri === 'string' && this.#known.has(uri))
      void commands.executeCommand(COMMANDS.openArticle, uri);
    else if (said === 'filter' && typeof name === 'string') {
      this.#name = name.slice(0, 200);
      void this.refresh();
    }
  }
}

/** The page: nothing runs or is drawn in it but what carries the nonce, and no text of a dump is in it. */
function pageOf(script: string, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>Timeline</title>
<style nonce="${nonce}">
body { display: flex; flex-direction: column; height: 100vh; margin: 0; padding: 8px 12px; box-sizing: border-box; gap: 8px; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
input, button { font: inherit; color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, transparent)); padding: 3px 8px; }
.bar button { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border-color: var(--vscode-button-secondaryBorder, var(--vscode-button-border, var(--vscode-contrastBorder, transparent))); }
button:hover { background: var(--vscode-list-hoverBackground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
#name { flex: 0 1 16em; min-width: 0; }
#chart:focus-visible { outline-offset: -1px; }
#status { margin-left: auto; color: var(--vscode-descriptionForeground); }
#chart { flex: 1; min-height: 140px; width: 100%; touch-action: none; }
#chart text { fill: var(--vscode-editor-foreground); font-family: var(--vscode-font-family); font-size: 12px; }
#chart .date { fill: var(--vscode-descriptionForeground); }
.axis { stroke: var(--vscode-editor-foreground); }
.tick { stroke: var(--vscode-editor-foreground); stroke-opacity: 0.15; }
.vscode-high-contrast .tick { stroke-opacity: 0.4; }
.event, .bundle { cursor: pointer; }
.event circle { fill: var(--vscode-charts-blue); stroke: var(--vscode-contrastBorder, var(--vscode-editor-background)); }
.event:hover text, .event:focus text { text-decoration: underline; }
.event:focus { outline: none; }
.event:focus circle { stroke: var(--vscode-focusBorder); stroke-width: 3; fill: var(--vscode-editor-foreground); }
#details { height: 26vh; overflow: auto; }
#details p { margin: 0 0 4px; }
#details button { display: block; width: 100%; text-align: left; margin: 2px 0; border-color: transparent; background: none; color: var(--vscode-textLink-foreground); cursor: pointer; }
</style>
</head>
<body>
<div class="bar">
<label for="name">Name</label>
<input id="name" list="names" placeholder="Everybody and every place" spellcheck="false">
<datalist id="names"></datalist>
<button id="in" title="Zoom in (+)">Zoom in</button>
<button id="out" title="Zoom out (-)">Zoom out</button>
<button id="all" title="Show all (0)">Show all</button>
<span id="status" role="status">Looking for events …</span>
</div>
<svg id="chart" tabindex="-1" role="group" aria-label="Events over time. Arrow keys go from event to event, Enter opens an article, plus and minus zoom."></svg>
<div id="details" aria-live="polite"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
