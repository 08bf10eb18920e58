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
  showRelated: 'dateline.showRelated',
  search: 'dateline.search',
  refresh: 'dateline.refreshFolder',
  filterEvents: 'dateline.filterEvents',
  filterNames: 'dateline.filterNames',
  /** Of the sidebar's own; not in the palette. */
  openArticle: 'dateline.openArticle',
} as const;

/** The server's requests and notifications beyond the protocol. */
export const SUMMARY_REQUEST = 'dateline/summary';
export const RECOGNIZE_REQUEST = 'dateline/recognize';
export const SHOW_LOG_NOTIFICATION = 'dateline/showLog';
export const RELATED_REQUEST = 'dateline/related';
export const EVENTS_REQUEST = 'dateline/events';
export const NAMES_REQUEST = 'dateline/names';
export const SEARCH_REQUEST = 'dateline/search';
export const HEADLINE_REQUEST = 'dateline/headline';
export const FOLDER_CHANGED_NOTIFICATION = 'dateline/folderChanged';

/** The sidebar's views. */
export const VIEWS = { related: 'dateline.related', events: 'dateline.events', names: 'dateline.names' } as const;

/** True while the active editor shows a dump; for the texts of empty views. */
export const DUMP_IS_OPEN = 'dateline.dumpIsOpen';
