import { CompressOutlined, DeleteOutlined, ExpandAltOutlined, PlusOutlined, SwapOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo } from 'react'
import { improvementTexts } from '#shared/messages/app/improvement.ts'
import { causeStatusTexts } from '#shared/messages/app/survey-words.ts'
import { type Cause, type CauseTree, maximumCauseDepth } from '#shared/survey/cause-tree.ts'
import { newCause } from '#shared/survey/cause-tree-edit.ts'
import { useRemoveCauseTree } from '../../client/use-improvement.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { Outline } from '../../ui/outline/outline.tsx'
import { depth } from '../../ui/outline/outline-node.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { FishboneCanvas } from './fishbone-canvas.tsx'
import { type ParetoBarData, readBar } from './pareto-bar-data.ts'

interface FishboneEditorProps {
  readonly tree: CauseTree
  readonly trees: readonly CauseTree[]
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
  readonly onShow: (id: string) => void
  readonly onNew: () => void
  readonly onChange: (tree: CauseTree) => void
  readonly onDropBar: (bar: ParetoBarData, id: string) => void
  readonly readOnly: boolean
}

/** The diagram above, the same causes as an outline for the keyboard below. */
export function FishboneEditor(props: FishboneEditorProps) {
  const { tree, trees, selected, onSelect, onShow, onNew, onChange, onDropBar, readOnly } = props
  const say = useSay()
  const remove = useRemoveCauseTree()
  const [large, setLarge] = useRemembered('improvement.large', false)
  const root = useMemo(() => rootOf(tree), [tree])
  return (
    <Panel
      title={say(improvementTexts.fishbone)}
      className={large ? 'improvement-column fishbone fishbone-large' : 'improvement-column fishbone'}
      flush
      actions={
        <>
          {trees.length < 2 ? null : (
            <Choice
              label={say(improvementTexts.whichFishbone)}
              value={tree.id}
              options={trees.map(({ id, effect }) => ({ value: id, label: effect }))}
              onChange={onShow}
            />
          )}
          <Button
            type="text"
            size="small"
            icon={<SwapOutlined aria-hidden="true" />}
            disabled={readOnly}
            title={say(tree.head === 'right' ? improvementTexts.headLeft : improvementTexts.headRight)}
            aria-label={say(tree.head === 'right' ? improvementTexts.headLeft : improvementTexts.headRight)}
            onClick={() => onChange({ ...tree, head: tree.head === 'right' ? 'left' : 'right' })}
          />
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined aria-hidden="true" />}
            disabled={readOnly}
            title={say(improvementTexts.removeFishbone)}
            aria-label={say(improvementTexts.removeFishbone)}
            onClick={() => remove.mutate(tree.id)}
          />
          <Button
            type="text"
            size="small"
            icon={large ? <CompressOutlined aria-hidden="true" /> : <ExpandAltOutlined aria-hidden="true" />}
            aria-pressed={large}
            title={say(large ? improvementTexts.smaller : improvementTexts.larger)}
            aria-label={say(large ? improvementTexts.smaller : improvementTexts.larger)}
            onClick={() => setLarge(!large)}
          />
          <Button size="small" icon={<PlusOutlined aria-hidden="true" />} disabled={readOnly} onClick={onNew}>
            {say(improvementTexts.newFishbone)}
          </Button>
        </>
      }
    >
      <FishboneCanvas tree={tree} selected={selected} onSelect={onSelect} onDropBar={onDropBar} readOnly={readOnly} />
      <Outline<Cause>
        label={say(improvementTexts.outline)}
        forest={[root]}
        textOf={(cause) => cause.text}
        create={() => newCause(newId())}
        rename={(cause, text) => ({ ...cause, text })}
        allows={(forest) => forest.length === 1 && depth(forest) <= maximumCauseDepth + 1}
        onChange={([next]) => {
          if (next !== undefined) onChange({ ...tree, effect: next.text, bones: [...next.children] })
        }}
        selected={selected}
        onSelect={onSelect}
        readOnly={readOnly}
        placeholder={(level) => say(level === 2 ? improvementTexts.newBone : improvementTexts.newCause)}
        onDropData={(data, cause) => {
          const bar = readBar(data)
          if (bar !== null) onDropBar(bar, cause.id)
          return bar !== null
        }}
        decorate={(cause) =>
          cause.status === 'suspected' ? (
            cause.count
          ) : (
            <>
              {cause.count}
              <span className={cause.status === 'mainCause' ? 'tag tag-bad' : 'tag'}>
                {say(causeStatusTexts[cause.status])}
              </span>
            </>
          )
        }
      />
    </Panel>
  )
}

/** The effect as the root of the outline; it has the tree's own id, as in the drawing. */
function rootOf(tree: CauseTree): Cause {
  return { ...newCause(tree.id, tree.effect), children: tree.bones }
}
