import type { Release } from '../release.ts';
import { cyrillicRuns } from './cyrillic-runs.ts';
import { doubtsAsFindings } from './doubts.ts';
import type { Found, Rule } from './model.ts';

/** Russian that translation left as it was: headings of the site in Cyrillic, and common words in Latin letters. */
export const textUntranslated: Rule = {
  code: 'text/untranslated',
  severity: 'warning',
  title: 'Russian words that were left untranslated',
  example: 'said in dipvedomstva → said in the foreign ministry',
  on: true,
  check,
};

/** What sites print around their articles, in small letters with `ё` as `е`. */
const HEADINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'читайте также': 'Read also',
    'читайте так же': 'Read also',
    'читать также': 'Read also',
    'читайте еще': 'Read more',
    'читать далее': 'Read on',
    'читать дальше': 'Read on',
    'читать полностью': 'Read in full',
    'смотрите также': 'See also',
    'смотри также': 'See also',
    подробнее: 'More',
    'подробнее на': 'More on',
    'по теме': 'On the subject',
    'материалы по теме': 'More on the subject',
    'новости по теме': 'News on the subject',
    'статьи по теме': 'Articles on the subject',
    'другие новости': 'Other news',
    'последние новости': 'Latest news',
    'главные новости': 'Top news',
    'лента новостей': 'News feed',
    'все новости': 'All news',
    'новости партнеров': 'News of our partners',
    'новости дня': 'News of the day',
    'самое читаемое': 'Most read',
    'самое интересное': 'Most interesting',
    'самое популярное': 'Most popular',
    популярное: 'Popular',
    новости: 'News',
    главное: 'Top stories',
    главная: 'Home',
    политика: 'Politics',
    экономика: 'Economy',
    общество: 'Society',
    происшествия: 'Incidents',
    спорт: 'Sport',
    культура: 'Culture',
    'в мире': 'World',
    мир: 'World',
    реклама: 'Advertisement',
    фото: 'Photo',
    видео: 'Video',
    источник: 'Source',
    автор: 'Author',
    комментарии: 'Comments',
    'оставить комментарий': 'Leave a comment',
    поделиться: 'Share',
    'поделиться новостью': 'Share this story',
    подписаться: 'Subscribe',
    'подпишитесь на нас': 'Subscribe to us',
    распечатать: 'Print',
    'версия для печати': 'Print version',
    'на главную': 'To the home page',
    наверх: 'To the top',
    назад: 'Back',
    далее: 'Next',
    вопрос: 'Question',
    ответ: 'Answer',
    напомним: 'As a reminder',
    ранее: 'Earlier',
    теги: 'Tags',
    темы: 'Topics',
    поиск: 'Search',
    контакты: 'Contacts',
    'о нас': 'About us',
    'все права защищены': 'All rights reserved',
    'пресс-релиз': 'Press release',
    'пресс-релизы': 'Press releases',
    интервью: 'Interview',
    мнение: 'Opinion',
    мнения: 'Opinions',
  }),
);

function* check(release: Release): Iterable<Found> {
  yield* doubtsAsFindings(release, 'untranslated');
  for (const run of cyrillicRuns(release)) {
    const key = run.text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');
    const meaning = HEADINGS.get(key) ?? null;
    // Whole sentences in Russian are quoted; so are words in quotation marks or brackets beside their translation.
    if (run.glossed || (meaning === null && (run.line ? run.words > 8 : run.words > 3 || /^\p{Lu}/u.test(run.text))))
      continue;
    yield {
      start: run.start,
      end: run.end,
      message:
        meaning === null
          ? `‘${run.text}’ was left in Russian.`
          : `‘${run.text}’ was left in Russian; it means ‘${meaning}’.`,
      fixes:
        meaning === null
          ? []
          : [
              {
                title: `Change to ‘${meaning}’`,
                edits: [{ start: run.start, end: run.end, text: meaning }],
                preferred: true,
              },
            ],
    };
  }
}
