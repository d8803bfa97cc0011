import type { CDPSession } from 'playwright-core'
import { z } from 'zod'

/** What the page keeps after collecting garbage, in megabytes. */
interface Heap {
  /** Objects, arrays, texts, closures: what a page that leaks keeps more and more of. */
  readonly data: number
  /** What the engine makes of the scripts as they are used more often: bytecode, machine code, feedback. */
  readonly code: number
}

const snapshotSchema = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      node_types: z.array(z.union([z.string(), z.array(z.string())])),
    }),
  }),
  nodes: z.array(z.number()),
})

/** Weighs a heap snapshot (which collects garbage first), code apart from data. */
export async function heapOf(session: CDPSession): Promise<Heap> {
  const chunks: string[] = []
  const listen = ({ chunk }: { chunk: string }) => chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', listen)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', listen)
  const { snapshot, nodes } = snapshotSchema.parse(JSON.parse(chunks.join('')))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const names = types[typeAt]
  const code = Array.isArray(names) ? names.indexOf('code') : -1
  const heap = { data: 0, code: 0 }
  for (let node = 0; node < nodes.length; node += fields.length) {
    heap[nodes[node + typeAt] === code ? 'code' : 'data'] += (nodes[node + sizeAt] ?? 0) / 1e6
  }
  return heap
}
