import { asSpelt } from './addresses.ts';

/** What of a message of JSON-RPC may hold addresses. */
interface Carrier {
  readonly params?: unknown;
  readonly result?: unknown;
}

/**
 * The spellings of one client. Addresses of files are compared letter by letter everywhere in the server, so all that come in are spelt
 * one way, by `asSpelt`; those that go out are spelt as this client spelt the file, or the innermost folder above it that it named. The
 * protocol wants neither side to rely on the spelling of the other.
 */
export class Spellings {
  /** How the client last spelt an address, by how the server does; nothing where both agree. */
  readonly #given = new Map<string, string>();

  /** A message of the client as the server takes it. */
  incoming<M extends object>(message: M): M {
    return respelt(message, (uri) => this.#learn(uri));
  }

  /** A message of the server as the client takes it. */
  outgoing<M extends object>(message: M): M {
    return this.#given.size === 0 ? message : respelt(message, (uri) => this.#asGiven(uri));
  }

  #learn(uri: string): string {
    const spelt = asSpelt(uri);
    const [ours, theirs] = [spelt, uri].map((one) => one.replace(/\/+$/, ''));
    if (ours === theirs) this.#given.delete(ours);
    else this.#given.set(ours, theirs);
    return spelt;
  }

  #asGiven(uri: string): string {
    for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
      const given = this.#given.get(uri.slice(0, end));
      if (given !== undefined) return given + uri.slice(end);
    }
    return uri;
  }
}

/** A message with other addresses. Neither it nor anything in it is changed, as what is sent may be kept. */
function respelt<M extends object>(message: M, respell: (uri: string) => string): M {
  const { params, result }: Carrier = message;
  return {
    ...message,
    ...(params === undefined ? {} : { params: withAddresses(params, '', respell) }),
    ...(result === undefined ? {} : { result: withAddresses(result, '', respell) }),
  };
}

/**
 * A value with other addresses: they are what fields named `uri`, `rootUri`, `targetUri` and so on hold, the keys of a workspace edit's
 * `changes`, arguments of commands, and where links of Markdown lead. No other texts are looked into.
 */
function withAddresses(value: unknown, field: string, respell: (uri: string) => string): unknown {
  if (typeof value === 'string') return /uri$/i.test(field) || field === 'arguments' ? respell(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    // The numbers of semantic tokens are many.
    return typeof value[0] === 'number'
      ? value
      : value.map((one) => withAddresses(one, typeof one === 'string' ? field : '', respell));
  if ('kind' in value && value.kind === 'markdown' && 'value' in value && typeof value.value === 'string')
    return { ...value, value: withLinks(value.value, respell) };
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      field === 'changes' ? respell(key) : key,
      withAddresses(one, key, respell),
    ]),
  );
}

/** Markdown with other addresses where its links to files lead, in angle brackets, as not all clients escape round ones. */
const withLinks = (markdown: string, respell: (uri: string) => string): string =>
  markdown.replace(/(?<=\]\()(file:[^)#]+)(#[^)]*)?(?=\))/g, (link, uri: string, place = '') => {
    const spelt = respell(uri);
    return spelt === uri || /[<>\n]/.test(spelt) ? link : `<${spelt}${place}>`;
  });
