import { judgementSchema } from '#shared/survey/weight-set.ts'
import { judgementGrid } from './grid.ts'
import { asRecord, asRecords } from './read-value.ts'

/** What one expert says of the children of a node. */
interface ExpertMatrix {
  /** null: has no name. */
  readonly name: string | null
  readonly share: number | null
  readonly matrix: readonly (readonly number[])[]
}

/** A node of the index tree with the judgements of its children, by as many experts at every node. */
export interface JudgedNode {
  readonly name: string
  readonly children: readonly JudgedNode[]
  /** None for a node with fewer than two children. */
  readonly experts: readonly ExpertMatrix[]
}

/** Places of children on the way down from the root. */
export type Path = readonly number[]

/** Reads the option `tree` of `ahpHierarchy`, whatever form its judgements have; null where it is no tree. */
export function readJudgedTree(value: unknown): JudgedNode | null {
  const { name, ...node } = asRecord(value)
  if (typeof name !== 'string') return null
  const children = asRecords(node['children']).flatMap((child) => readJudgedTree(child) ?? [])
  return { name, children, experts: children.length < 2 ? [] : expertsOf(node, children) }
}

function expertsOf(node: Readonly<Record<string, unknown>>, children: readonly JudgedNode[]): ExpertMatrix[] {
  const names = children.map((child) => child.name)
  const matrixOf = (given: Readonly<Record<string, unknown>>) =>
    judgementGrid(given['matrix'] ?? fromJudgements(given['judgements'], names), names.length)
  const { experts } = node
  if (!Array.isArray(experts) || experts.length === 0) return [{ name: null, share: null, matrix: matrixOf(node) }]
  return experts.map((one: unknown) => {
    const expert = Array.isArray(one) ? { matrix: one } : asRecord(one)
    const { name, share } = expert
    return {
      name: typeof name === 'string' ? name : null,
      share: typeof share === 'number' ? share : null,
      matrix: matrixOf(expert),
    }
  })
}

function fromJudgements(value: unknown, names: readonly string[]): (number | null)[][] {
  const judgements = judgementSchema.array().safeParse(value).data ?? []
  return names.map((row) =>
    names.map((column) => {
      const said = judgements.find(({ a, b }) => a === row && b === column)
      const reverse = judgements.find(({ a, b }) => a === column && b === row)
      return said?.value ?? (reverse === undefined ? null : 1 / reverse.value)
    }),
  )
}

/** The option for a tree: one matrix a node where there is a single expert without a name. */
export function writeJudgedTree({ name, children, experts }: JudgedNode): Readonly<Record<string, unknown>> {
  const [only] = experts
  const single = experts.length === 1 && only !== undefined && only.name === null
  return {
    name,
    ...(children.length === 0 ? {} : { children: children.map(writeJudgedTree) }),
    ...(single ? { matrix: only.matrix } : {}),
    ...(single || experts.length === 0
      ? {}
      : {
          experts: experts.map((expert) => ({
            ...(expert.name === null ? {} : { name: expert.name }),
            ...(expert.share === null ? {} : { share: expert.share }),
            matrix: expert.matrix,
          })),
        }),
  }
}

/** The nodes whose children are compared, from the root down. */
export function comparedNodes(node: JudgedNode, path: Path = []): { readonly path: Path; readonly node: JudgedNode }[] {
  const below = node.children.flatMap((child, at) => comparedNodes(child, [...path, at]))
  return node.experts.length === 0 ? below : [{ path, node }, ...below]
}

/** The tree with the experts of one node changed. */
export function withExperts(
  tree: JudgedNode,
  path: Path,
  change: (experts: readonly ExpertMatrix[]) => readonly ExpertMatrix[],
): JudgedNode {
  const [first, ...rest] = path
  if (first === undefined) return { ...tree, experts: change(tree.experts) }
  return {
    ...tree,
    children: tree.children.map((child, at) => (at === first ? withExperts(child, rest, change) : child)),
  }
}

/** The tree with the experts of every node that compares changed alike. */
export function withEveryExpert(
  tree: JudgedNode,
  change: (experts: readonly ExpertMatrix[], size: number) => readonly ExpertMatrix[],
): JudgedNode {
  return {
    ...tree,
    children: tree.children.map((child) => withEveryExpert(child, change)),
    experts: tree.experts.length === 0 ? [] : change(tree.experts, tree.children.length),
  }
}

/** A matrix with a judgement of a pair, and its reciprocal. */
export function withPair(matrix: readonly (readonly number[])[], a: number, b: number, value: number): number[][] {
  return matrix.map((row, i) =>
    row.map((old, j) => (i === a && j === b ? value : i === b && j === a ? 1 / value : old)),
  )
}
