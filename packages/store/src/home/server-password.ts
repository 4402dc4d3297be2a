import fs from 'node:fs';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The address of the database as the environment names it, with the password from a file.
 *
 * `DATABASE_URL` may stand in a list of processes or a log of the system; the password need not:
 * `DATABASE_PASSWORD_FILE` names a file that holds nothing else. So for each name that ends in `_URL`.
 *
 * @throws Error when the file cannot be read, saying which
 */
export function addressFrom(environment: Environment, name: `${string}_URL`): string | undefined {
  const address = environment[name];
  const file = environment[name.replace(/_URL$/, '_PASSWORD_FILE')];
  if (!address || !file) return address || undefined;
  return withPassword(address, fs.readFileSync(file, 'utf8').trim());
}

/** An address with a password for the user that it names. */
export function withPassword(address: string, password: string): string {
  return address.replace(
    /^(postgres(?:ql)?:\/\/[^:@/?#]+)(?::[^@]*)?@/,
    (_, user: string) => `${user}:${encodeURIComponent(password)}@`,
  );
}
