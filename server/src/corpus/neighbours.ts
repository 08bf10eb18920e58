import type { DayMonthOrder } from '../dates/model.ts';
import type { Store } from './store.ts';

/** So many neighbours have to show an order before it counts. */
const ENOUGH = 3;

/** The share of them that has to agree. */
const AGREEMENT = 0.9;

/**
 * The order of day and month that the neighbours of a dump use: those in its own folder, which mostly are of one source, else all of
 * the index. Undefined where too few show one, or they differ.
 */
export function neighboursOrder(store: Pick<Store, 'dateOrders'>, path: string): DayMonthOrder | undefined {
  const own = path.slice(0, path.lastIndexOf('/') + 1);
  for (const prefix of own === '' ? [''] : [own, '']) {
    const { 'day-first': dayFirst, 'month-first': monthFirst } = store.dateOrders(prefix);
    const all = dayFirst + monthFirst;
    if (all < ENOUGH) continue;
    if (dayFirst >= AGREEMENT * all) return 'day-first';
    return monthFirst >= AGREEMENT * all ? 'month-first' : undefined;
  }
  return undefined;
}
