const ADDRESS = /^(postgres(?:ql)?:\/\/)([^/?#]*)(\/[^?#]*)?(?:\?([^#]*))?$/;

/**
 * The machines that an address names, one address for each, in its order.
 *
 * Written as PostgreSQL's own programs read it: `postgres://user@a:5432,b:5432/tldw`, or with
 * `host` (and `port`) said several times after the question mark, also for folders of sockets.
 */
export function machinesOf(databaseUrl: string): readonly string[] {
  const [, scheme, authority = '', database = '', query = ''] = ADDRESS.exec(databaseUrl) ?? [];
  if (scheme === undefined) return [databaseUrl];
  const at = authority.lastIndexOf('@');
  const [user, hosts] = [authority.slice(0, at + 1), authority.slice(at + 1).split(',')];
  const parameters = new URLSearchParams(query);
  const named = parameters.getAll('host').flatMap((each) => each.split(','));
  const ports = parameters.getAll('port').flatMap((each) => each.split(','));
  for (const each of ['host', 'port', 'target_session_attrs']) parameters.delete(each);
  const rest = (more: Readonly<Record<string, string>> = {}): string => {
    const all = new URLSearchParams([...parameters, ...Object.entries(more)]);
    return all.size === 0 ? '' : `?${all.toString()}`;
  };
  if (named.length === 0) return hosts.map((host) => `${scheme}${user}${host}${database}${rest()}`);
  return named.map((host, index) => {
    const port = ports[index] ?? ports[0];
    return `${scheme}${user}${database}${rest({ host, ...(port === undefined ? {} : { port }) })}`;
  });
}
