import fs from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { flush } from './flush-folder.ts';

type EngineOptions = Parameters<NodeFS['init']>[1];

/** The parts of the engine's own file layer that the flush needs. */
interface EngineStream {
  readonly nfd?: number;
  readonly node: unknown;
}
interface EngineModule {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: EngineStream) => number };
    readonly realPath: (node: unknown) => string;
  };
  readonly FS: { readonly ErrnoError: new (code: number) => Error };
}

// The engine's numbers for "input/output error" and "no space left". PostgreSQL then stops rather than
// claim a save.
const EIO = 29;
const ENOSPC = 51;

/**
 * The embedded engine's folder, with a flush that reaches the disk.
 *
 * As it ships the engine answers "flushed" without asking the kernel: an acknowledged save is
 * lost when the power goes. This hands each flush to `fsync` and counts it, so that a start-up
 * test can see that it happens. It relies on the engine's internals: the version is pinned.
 */
export class FlushingFileSystem extends NodeFS {
  flushes = 0;

  override async init(
    pg: PGlite,
    options: EngineOptions,
  ): Promise<{ emscriptenOpts: EngineOptions }> {
    const prepared = await super.init(pg, options);
    prepared.emscriptenOpts.preRun?.push((module) => {
      this.#install(module);
    });
    return prepared;
  }

  #install(engine: EngineModule): void {
    engine.NODEFS.stream_ops.fsync = (stream) => {
      try {
        // The engine holds folders, and some files, only by name.
        if (stream.nfd === undefined) flush(engine.NODEFS.realPath(stream.node));
        else fs.fsyncSync(stream.nfd);
      } catch (error) {
        const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC';
        throw new engine.FS.ErrnoError(isFull ? ENOSPC : EIO);
      }
      this.flushes += 1;
      return 0;
    };
  }
}
