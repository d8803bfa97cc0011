import { analysisTexts } from '#shared/messages/app/analysis.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { walk } from '../../ui/outline/outline-node.ts'

interface DimensionPicksProps {
  readonly tree: IndexNode | null
  readonly items: readonly string[]
  readonly chosen: readonly string[]
  readonly onChoose: (names: string[]) => void
}

const own = ''

/** The items of a dimension with one choice, as the index system groups them. */
export function DimensionPicks({ tree, items, chosen, onChoose }: DimensionPicksProps) {
  const say = useSay()
  const groups = tree === null ? [] : dimensionsOf(tree).filter(({ names }) => names.length > 1)
  if (groups.length === 0) return null
  const all = { id: 'all', name: say(analysisTexts.allItems), names: [...items] }
  const options = [all, ...groups]
  const current = options.find(
    ({ names }) => names.length === chosen.length && names.every((name) => chosen.includes(name)),
  )
  return (
    <Field label={say(analysisTexts.quickPick)}>
      {(ids) => (
        <Choice
          {...ids}
          value={current?.id ?? own}
          options={[
            ...(current === undefined ? [{ value: own, label: say(analysisTexts.ownItems) }] : []),
            ...options.map(({ id, name, names }) => ({ value: id, label: `${name} (${names.length})` })),
          ]}
          onChange={(id) => {
            const group = options.find((option) => option.id === id)
            if (group !== undefined) onChoose(items.filter((name) => group.names.includes(name)))
          }}
        />
      )}
    </Field>
  )
}

/** Every inner node with the variables of all its leaves. */
function dimensionsOf(tree: IndexNode): readonly { id: string; name: string; names: string[] }[] {
  return walk([tree])
    .filter(({ node }) => node.children.length > 0)
    .map(({ node }) => ({
      id: node.id,
      name: node.name,
      names: walk(node.children).flatMap(({ node: leaf }) => (leaf.variable === null ? [] : [leaf.variable])),
    }))
}
