import { AT_NAME_COMMAND, SHOW_RELATED_COMMAND, SHOW_TIMELINE_COMMAND } from '../../server/src/lsp/requests.ts';

/** The language that dumps are read as. */
export const LANGUAGE = 'press-release';

/** Context keys that `when` clauses in package.json ask. */
export const CONTEXTS = {
  /** `key` from the keys that ask for a tag until its key is typed, `name` while its name is; otherwise nothing. Keybindings set it, too. */
  asking: 'dateline.tags.asking',
  /** The letters and digits that are keys of tags, behind a dash; nothing as long as they are not known. */
  tagKeys: 'dateline.tags.keys',
  /** True where VS Code lets keybindings set no context keys; then the extension hears of keys one by one. */
  plainKeys: 'dateline.tags.plainKeys',
  /** `key` or `name` as above while a tag is asked for there. */
  askingPlainly: 'dateline.tags.askingPlainly',
  /** True while the other end of a relation is looked for in the text. Keybindings set it, too. */
  relating: 'dateline.tags.relating',
  /** True while the last thing done in the active dump was tagging, so that undo means that. */
  undoable: 'dateline.tags.undoable',
  /** True while tags are reviewed: differences are drawn instead of one's own tags, and keys decide. */
  reviewing: 'dateline.review.on',
  /** True where a folder holds texts that several people tagged. */
  reviewable: 'dateline.review.there',
  /** True while the active editor shows a dump; for the texts of empty views. */
  dumpIsOpen: 'dateline.dumpIsOpen',
  /** True once it is known that all of the folder was looked through for articles on the open dump's event. */
  relatedIsKnown: 'dateline.relatedIsKnown',
} as const;

/**
 * What keybindings set context keys by. VS Code does not document it: where it is gone, keys are heard one by one, by documented means
 * alone. It is what tells keys apart that follow each other faster than an extension is told of them.
 */
export const SET_CONTEXT = '_setContext';

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
  savedSearch: 'dateline.runSavedSearch',
  refresh: 'dateline.refreshFolder',
  timeline: SHOW_TIMELINE_COMMAND,
  /** Behind the links in the card of a name; not in the palette. */
  atName: AT_NAME_COMMAND,
  /** In the context menu of a name. */
  timelineOfName: 'dateline.timelineOfName',
  /** In the context menu of a name with garbled forms, and of such a form. */
  normalise: 'dateline.normaliseInFolder',
  filterEvents: 'dateline.filterEvents',
  filterNames: 'dateline.filterNames',
  sortEvents: 'dateline.sortEvents',
  sortNames: 'dateline.sortNames',
  /** Of the sidebar's own; not in the palette. */
  openArticle: 'dateline.openArticle',
  openPlace: 'dateline.openPlace',
  tag: 'dateline.tags.tag',
  /** All that keys say while a tag is asked for. One command, as VS Code keeps the order of one alone; not in the palette. */
  tagKey: 'dateline.tags.key',
  tagSentence: 'dateline.tags.tagSentence',
  tagParagraph: 'dateline.tags.tagParagraph',
  tagTurn: 'dateline.tags.tagTurn',
  tagDocument: 'dateline.tags.tagDocument',
  tagRepeat: 'dateline.tags.repeat',
  tagAll: 'dateline.tags.tagAll',
  tagAllInFolder: 'dateline.tags.tagAllInFolder',
  untag: 'dateline.tags.untag',
  changeTag: 'dateline.tags.change',
  tagNote: 'dateline.tags.note',
  tagAttributes: 'dateline.tags.attributes',
  relate: 'dateline.tags.relate',
  /** While the other end is looked for in the text; not in the palette. */
  relateHere: 'dateline.tags.relateHere',
  relateCancel: 'dateline.tags.relateCancel',
  unrelate: 'dateline.tags.unrelate',
  untagText: 'dateline.tags.untagText',
  followRelation: 'dateline.tags.followRelation',
  nextTag: 'dateline.tags.next',
  previousTag: 'dateline.tags.previous',
  undoTag: 'dateline.tags.undo',
  redoTag: 'dateline.tags.redo',
  filterTags: 'dateline.tags.filter',
  showPassages: 'dateline.tags.showPassages',
  exportPassages: 'dateline.tags.exportPassages',
  showCounts: 'dateline.tags.showCounts',
  renameTag: 'dateline.tags.rename',
  markDone: 'dateline.tags.markDone',
  markNotDone: 'dateline.tags.markNotDone',
  editSchema: 'dateline.tags.editSchema',
  nameTag: 'dateline.tags.addToSchema',
  tagMenu: 'dateline.tags.menu',
  /** Behind the keys on a line of the view; not in the palette. */
  tagLineKey: 'dateline.tags.lineKey',
  acceptSuggestion: 'dateline.suggestions.accept',
  acceptSuggestions: 'dateline.suggestions.acceptAll',
  declineSuggestion: 'dateline.suggestions.decline',
  declineSuggestions: 'dateline.suggestions.never',
  suggestionsOfFolder: 'dateline.suggestions.folder',
  tagApart: 'dateline.tags.apart',
  tagTogether: 'dateline.tags.together',
  review: 'dateline.review.start',
  reviewEnd: 'dateline.review.end',
  reviewNext: 'dateline.review.next',
  reviewPrevious: 'dateline.review.previous',
  reviewAccept: 'dateline.review.accept',
  reviewReject: 'dateline.review.reject',
  reviewReopen: 'dateline.review.reopen',
  reviewInstead: 'dateline.review.instead',
  reviewMany: 'dateline.review.many',
  reviewSides: 'dateline.review.sides',
  reviewMarkDone: 'dateline.review.markDone',
  reviewMarkStarted: 'dateline.review.markStarted',
  reviewMarkTodo: 'dateline.review.markTodo',
  reviewMarkNone: 'dateline.review.markNone',
  filterReview: 'dateline.review.filter',
  /** Of the view's lines, and of cards; not in the palette. */
  reviewGoTo: 'dateline.review.goTo',
  reviewDecide: 'dateline.review.decide',
  reviewLineKey: 'dateline.review.lineKey',
  /** Behind the keys in the text: menus would show one of them beside *Accept*, whomever that is about. */
  reviewAcceptKey: 'dateline.review.acceptKey',
} as const;

/** The sidebar's views. */
export const VIEWS = {
  related: 'dateline.related',
  events: 'dateline.events',
  names: 'dateline.names',
  tags: 'dateline.tags',
  review: 'dateline.review',
} as const;
