import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(20_000));

// What a browser hands over; the signature itself is judged by SimpleWebAuthn.
const Step = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('begin') }),
  z.strictObject({
    step: z.literal('finish'),
    response: z.strictObject({
      id: text,
      rawId: text,
      type: z.literal('public-key'),
      authenticatorAttachment: z.optional(text),
      clientExtensionResults: z.record(z.string(), z.unknown()),
      response: z.strictObject({
        clientDataJSON: text,
        attestationObject: z.optional(text),
        authenticatorData: z.optional(text),
        signature: z.optional(text),
        userHandle: z.optional(text),
        transports: z.optional(z.array(z.string())),
      }),
    }),
  }),
]);
export type PasskeyStep = z.infer<typeof Step>;

/** What the passkey script sends, or nothing when it is anything else. */
export async function readPasskeyStep(request: Request): Promise<PasskeyStep | undefined> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return undefined;
  const sent = Step.safeParse(await request.json().catch(() => undefined));
  return sent.success ? sent.data : undefined;
}
