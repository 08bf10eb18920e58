import { SHOW_RELATED_COMMAND, SHOW_TIMELINE_COMMAND } from '../../server/src/lsp/requests.ts';

/** The language that dumps are read as. */
export const LANGUAGE = 'press-release';

/** Commands that package.json contributes. */
export const COMMANDS = {
  readAsPressRelease: 'dateline.readAsPressRelease',
  foldAside: 'dateline.foldAside',
  fixAll: 'dateline.fixAll',
  restartServer: 'dateline.restartServer',
  showLog: 'dateline.showLog',
  /** The lens over a headline runs it, too. */
  showRelated: SHOW_RELATED_COMMAND,
  search: 'dateline.search',
  refresh: 'dateline.refreshFolder',
  timeline: SHOW_TIMELINE_COMMAND,
  /** In the context menu of a name. */
  timelineOfName: 'dateline.timelineOfName',
  filterEvents: 'dateline.filterEvents',
  filterNames: 'dateline.filterNames',
  /** Of the sidebar's own; not in the palette. */
  openArticle: 'dateline.openArticle',
} as const;

/** The sidebar's views. */
export const VIEWS = { related: 'dateline.related', events: 'dateline.events', names: 'dateline.names' } as const;

/** True while the active editor shows a dump; for the texts of empty views. */
export const DUMP_IS_OPEN = 'dateline.dumpIsOpen';
