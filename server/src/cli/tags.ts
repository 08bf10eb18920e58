import { TAGS_FOLDER } from '../own-files.ts';
import { FORMATS } from '../tags/formats/index.ts';
import type { Format } from '../tags/formats/model.ts';
import { ADJUDICATED } from '../tags/sets.ts';
import { agreement } from './tags-agreement.ts';
import { exportTags } from './tags-export.ts';
import { importTags } from './tags-import.ts';
import { list, report } from './tags-report.ts';
import { UsageError } from './usage.ts';

export const help = `usage: dateline tags export DIR --format F [--to PATH] [--who NAME]... [--misaligned report|widen]
       dateline tags import DIR FROM --format F [--who NAME]
       dateline tags agreement DIR [--who NAME]... [--format text|json|csv]
       dateline tags list DIR [--tag NAME]... [--who NAME]... [--format markdown|html|csv]
       dateline tags report DIR [--by speaker|month|source|tag] [--who NAME]... [--format text|csv|json]

Tags of the dumps in DIR, which are kept as W3C Web Annotations in DIR/${TAGS_FOLDER}, one file for each dump; those of annotators
who tag apart in a folder of their own there. Dumps themselves are never changed.

  export      prints the tags, or writes them to the file --to (a folder for formats with a file for each dump);
              tells what the format could not hold
  import      adds tags from a file, or from a folder with a file for each dump; tags that are there stay
  agreement   how far the annotators agree, over the dumps that all of them tagged; csv is the confusion matrix
  list        the passages under a tag and those below it in their sentences, with article, day and speaker; of several
              tags the words that all of them hold for; without --tag all
  report      how many passages each tag has by speaker, month and source, and how often two tags stand together

Formats:
${FORMATS.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}

They do not hold:
${FORMATS.map((format) => `  ${format.name.padEnd(12)} ${missing(format).join(', ') || '(all is held)'}`).join('\n')}

  --who NAME     only these annotators' tags; '${ADJUDICATED}' names what a review in the editor has led to, which is left out
                 otherwise. import: who made those that name nobody. Annotators who have a set of their own get them there
  --misaligned   tags that begin or end inside a word, in formats of words: reported and left out, or widened
`;

/** What a format can't hold, in a few words each. */
function missing({ holds }: Format): string[] {
  return [
    ...(holds.who ? [] : ['who']),
    ...(holds.when ? [] : ['when']),
    ...(holds.note ? [] : ['notes']),
    ...(holds.attributes === 'lists' ? [] : [holds.attributes ? 'several choices as a list' : 'attributes']),
    ...(holds.relations ? [] : ['relations']),
    ...(holds.who && holds.relations && !holds.relationsMade ? ['who made a relation'] : []),
    ...(holds.documents ? [] : ['tags of dumps']),
    ...(holds.turns ? [] : ['that a turn is meant']),
    ...(holds.spans === 'characters' ? [] : ['parts of words']),
    ...(holds.spans === 'apart' ? ['overlaps'] : []),
  ];
}

export async function run(words: string[]): Promise<number> {
  const [action, ...rest] = words;
  if (action === 'export') return exportTags(rest);
  if (action === 'import') return importTags(rest);
  if (action === 'agreement') return agreement(rest);
  if (action === 'list') return list(rest);
  if (action === 'report') return report(rest);
  throw new UsageError(`Say what to do with the tags: export, import, agreement, list or report.`);
}
