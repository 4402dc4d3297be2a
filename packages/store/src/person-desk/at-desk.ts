import type { Result } from '@tldw/core';
import type { RequestContext } from '../access/request-context.ts';
import type { Desk, OperationId, Work } from '../desk.ts';
import { refusedByFence } from '../fence-refusals.ts';
import type { StoreRefusal } from '../refusals.ts';

/** Somebody at the desk: whatever is read or written here is asked in their name. */
export interface AtDesk {
  readonly desk: Desk;
  readonly context: RequestContext;
  readonly read: <T>(work: (work: Work) => Promise<T>) => Promise<T>;
  /** What the fence refuses is answered as a refusal. */
  readonly write: <T>(
    operation: OperationId,
    kind: string,
    work: (work: Work) => Promise<Result<T, StoreRefusal>>,
  ) => Promise<Result<T, StoreRefusal>>;
}

/** Come to the desk. */
export function atDesk(desk: Desk, context: RequestContext): AtDesk {
  return {
    desk,
    context,
    read: (work) => desk.read(context, work),
    write: (operation, kind, work) =>
      refusedByFence(kind, desk.write(context, operation, kind, work)),
  };
}
