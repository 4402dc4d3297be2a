import { z } from 'zod';

// What a developer would write instead of our reader: a row of people.csv as a schema of zod classic.

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((cell) => (cell === '' ? undefined : cell), schema.optional());
const list = (item: z.ZodType) =>
  z.preprocess(
    (cell) =>
      typeof cell === 'string'
        ? cell
            .split(';')
            .map((part) => part.trim())
            .filter((part) => part !== '')
        : cell,
    z.array(item),
  );
const id = z
  .string()
  .max(100)
  .regex(/^[^\W_][\w.:-]*$/);
const name = z.string().trim().min(1).max(200);

export const PersonRow = z.object({
  sourcedId: id,
  givenName: name,
  middleName: optional(name),
  familyName: name,
  email: optional(z.email()),
  roles: list(
    z.enum([
      'teacher',
      'director',
      'deputy',
      'facilitator',
      'coordinator',
      'strategy-group',
      'evaluator',
    ]),
  ),
  orgSourcedIds: list(id),
  languages: list(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  inductedOn: optional(z.iso.date()),
  mostGroups: optional(z.coerce.number().int().min(0).max(20)),
  enrolledOn: optional(z.iso.date()),
  activeOn: optional(z.iso.date()),
});
