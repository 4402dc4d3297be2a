import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// Docker is not there where the tests run: what can be read of deploy/ without it is read here.
const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const withoutComments = (text: string): string => text.replaceAll(/^\s*(?:#|--).*$/gm, '');

interface Service {
  readonly image?: string;
  readonly build?: object;
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly network_mode?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly healthcheck?: { readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
const compose = parse(read('deploy/compose.yaml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
};
const services = Object.entries(compose.services);
const dockerfile = read('deploy/Dockerfile');
const units = globSync('deploy/*.service', { cwd: ROOT });
const documented = read('docs/operations.md');

describe('the image', () => {
  it('is built from versions that are named to the last number', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(bases.length).toBeGreaterThan(0);
    for (const image of bases) expect(image).toMatch(/:\d+\.\d+\.\d+-[\w-]+$/);
    expect(dockerfile).toMatch(/pnpm@\d+\.\d+\.\d+/);
    expect(dockerfile).toContain('--frozen-lockfile');
  });

  it('runs without root and says whether it is well', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\/readyz/m);
    expect(dockerfile).not.toMatch(/^(?:ENV|ARG) .*(?:SECRET|PASSWORD|TOKEN)/m);
  });

  it('takes no data, no secret and no history in', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const each of ['.git', '**/.data', '**/node_modules', 'deploy/secrets', 'deploy/backups'])
      expect(ignored).toContain(each);
  });
});

describe('the compose file', () => {
  it.each(services)('%s comes from a named version and is fenced in', (_, service) => {
    if (!service.build) expect(service.image).toMatch(/:\d+\.\d+-\w+$/);
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toContain('no-new-privileges:true');
    expect(service.restart).toBeDefined();
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it.each(services)(
    '%s says no secret, names a file for each, and for no other',
    (name, service) => {
      for (const [variable, value] of Object.entries(service.environment ?? {})) {
        expect(value, variable).not.toMatch(/:\/\/[^/:@]*:[^/@]*@/);
        if (/PASSWORD|SECRET|TOKEN/.test(variable)) {
          expect(variable).toMatch(/_FILE$/);
          expect(value).toMatch(/^\/run\/secrets\//);
        }
      }
      const files = Object.values(service.environment ?? {}).flatMap(
        (value) => /^\/run\/secrets\/(.+)$/.exec(value)?.[1] ?? [],
      );
      const scripts = name === 'database' ? read('deploy/make-roles.sh') : '';
      const used = [
        ...files,
        ...[...scripts.matchAll(/\/run\/secrets\/([\w.-]+)/g)].map(([, f]) => f),
      ];
      expect([...(service.secrets ?? [])].sort()).toEqual([...new Set(used)].sort());
    },
  );

  it('gives each service its own user, and the app nothing of the owner', () => {
    expect(Object.keys(compose.services['app']!.environment ?? {}).join()).not.toMatch(
      /OWNER|BACKUP/,
    );
    expect(compose.services['app']!.environment!['DATABASE_URL']).toContain('tldw_login@');
    expect(compose.services['backup']!.environment!['DATABASE_BACKUP_URL']).toContain(
      'tldw_backup@',
    );
    expect(compose.services['migrate']!.environment!['DATABASE_OWNER_URL']).toContain(
      'tldw_owner@',
    );
    expect(compose.services['migrate']!.environment!['TLDW_DUMPS']).toBe('/dumps');
  });

  it('fills an empty record from the folder beside it that make-secrets.sh makes', () => {
    expect(compose.services['app']!.environment!['TLDW_ROSTER']).toBe('/programme');
    expect(compose.services['app']!.volumes).toContain('./programme:/programme:ro');
    expect(read('deploy/make-secrets.sh')).toMatch(/^mkdir .*\bprogramme$/m);
  });

  it('asks everybody for a password, also on the socket', () => {
    const { environment, network_mode: network } = compose.services['database']!;
    expect(environment!['POSTGRES_HOST_AUTH_METHOD']).toBe('scram-sha-256');
    expect(environment!['POSTGRES_INITDB_ARGS']).toContain('--auth-local=scram-sha-256');
    expect(environment!['POSTGRES_INITDB_ARGS']).toContain('--data-checksums');
    expect(network).toBe('none');
    for (const file of globSync('deploy/*', { cwd: ROOT })) {
      expect(withoutComments(read(file)), file).not.toMatch(/\b(?:trust|peer|ident)\b/);
    }
  });

  it('knows of each service whether it is well, and starts the app after the migration', () => {
    expect(compose.services['database']!.healthcheck).toBeDefined();
    expect(compose.services['backup']!.healthcheck).toBeDefined();
    // The app's stands in the image.
    expect(compose.services['app']!.healthcheck).toBeUndefined();
    for (const name of ['app', 'backup'])
      expect(compose.services[name]!.depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
      });
  });

  it('finds each secret in a file that make-secrets.sh makes', () => {
    const made = /^for name in (.+); do$/m.exec(read('deploy/make-secrets.sh'))![1]!.split(' ');
    const named = Object.entries(compose.secrets);
    expect(named.map(([name]) => name).sort()).toEqual(made.sort());
    for (const [name, { file }] of named) expect(file).toBe(`./secrets/${name}`);
    expect(read('.gitignore').split('\n')).toContain('/deploy/secrets/');
  });
});

describe('the shell scripts', () => {
  it.each(globSync('deploy/*.sh', { cwd: ROOT }))(
    '%s is a script that stops at an error',
    (file) => {
      execFileSync('sh', ['-n', join(ROOT, file)]);
      expect(read(file)).toMatch(/^#!\/bin\/sh\n/);
      expect(read(file)).toMatch(/^set -eu$/m);
    },
  );
});

describe.each(units)('%s', (file) => {
  const unit = read(file);

  it('carries no secret and has a user of its own', () => {
    expect(unit).toMatch(/^User=tldw$/m);
    expect(unit).not.toMatch(/:\/\/[^/:@\s]*:[^/@\s]*@/);
    expect(unit).toMatch(/^LoadCredential=secret\.key:/m);
  });

  it('is as closed as it can be', () => {
    const answer = spawnSync('systemd-analyze', ['security', '--offline=true', join(ROOT, file)], {
      encoding: 'utf8',
    });
    const exposure = /exposure level for \S+: ([\d.]+)/.exec(answer.stdout ?? '')?.[1];
    // Without systemd on this machine the lines themselves are looked at.
    if (exposure !== undefined) expect(Number(exposure)).toBeLessThanOrEqual(1.5);
    for (const line of [
      ...['ProtectSystem=strict', 'ProtectHome=yes', 'NoNewPrivileges=yes', 'PrivateDevices=yes'],
      ...['CapabilityBoundingSet=', 'RestrictNamespaces=yes', 'IPAddressDeny=any', 'UMask=0077'],
      ...['SystemCallFilter=@system-service', 'ProtectProc=invisible', 'PrivateTmp=yes'],
    ])
      expect(unit.split('\n')).toContain(line);
  });
});

describe('what can be set', () => {
  // Of the database's image, and of the system: not ours to read.
  const OTHERS = /^(?:POSTGRES_|LANG$|INIT_CWD$|PATH$)/;
  const sources = [
    ...globSync('{apps/reference,packages/cli,packages/store}/src/**/*.{ts,svelte}', { cwd: ROOT }),
    'apps/reference/serve.ts',
  ].map((file) => read(file));
  const found = sources.flatMap((source) => [
    ...[...source.matchAll(/(?:process\.env|environment)(?:\.|\[')([A-Z][A-Z_]+)/g)].map(
      ([, n]) => n!,
    ),
    ...[...source.matchAll(/said\('([A-Z_]+)'\)/g)].map(([, name]) => name!),
    ...[...source.matchAll(/\{([^{}]*)\}\s*=\s*process\.env\b/g)].flatMap(([, names]) =>
      [...names!.matchAll(/\b([A-Z][A-Z_]+):/g)].map(([, name]) => name!),
    ),
    ...[...source.matchAll(/addressFrom\(\w+, '([A-Z_]+)'\)/g)].flatMap(([, name]) => [
      name!,
      name!.replace(/_URL$/, '_PASSWORD_FILE'),
    ]),
  ]);
  const readByCode = new Set(found.filter((name) => !OTHERS.test(name)));
  const inTable = new Set(
    [...documented.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+)\s*\|/gm)].flatMap(([, names]) =>
      [...names!.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name!),
    ),
  );

  it('is all in the table of docs/operations.md, and all of that is read', () => {
    expect(readByCode.size).toBeGreaterThan(20);
    expect([...readByCode].sort()).toEqual([...inTable].sort());
  });

  it('is read by the code wherever deploy/ sets it', () => {
    const set = [
      ...services.flatMap(([, { environment }]) => Object.keys(environment ?? {})),
      ...units.flatMap((file) =>
        [...read(file).matchAll(/^Environment=(.+)$/gm)].flatMap(([, line]) =>
          [...line!.matchAll(/\b([A-Z_]+)=/g)].map(([, name]) => name!),
        ),
      ),
      ...[...dockerfile.matchAll(/^ENV ([A-Z_]+)=/gm)].map(([, name]) => name!),
    ].filter((name) => !OTHERS.test(name));
    expect(set.length).toBeGreaterThan(10);
    expect(set.filter((name) => !readByCode.has(name))).toEqual([]);
  });
});
