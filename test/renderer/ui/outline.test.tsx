import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Outline } from '../../../renderer/ui/outline/outline.tsx'
import { drag } from '../support/drag.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPart } from '../support/render-page.tsx'

interface Node {
  readonly id: string
  readonly name: string
  readonly children: readonly Node[]
}

const leaf = (id: string): Node => ({ id, name: id, children: [] })
const start: Node = {
  id: '指数',
  name: '指数',
  children: [{ id: '服务', name: '服务', children: [leaf('态度'), leaf('效率')] }, leaf('价格')],
}

preparePage()

function Editor({ seen, readOnly = false }: { seen: (tree: Node) => void; readOnly?: boolean }) {
  const [tree, setTree] = useState(start)
  const [selected, select] = useState<string | null>(null)
  return (
    <>
      <Outline<Node>
        label="指标树"
        forest={[tree]}
        textOf={(node) => node.name}
        create={() => ({ id: crypto.randomUUID(), name: '', children: [] })}
        rename={(node, name) => ({ ...node, name })}
        allows={(forest) => forest.length === 1}
        onChange={([root]) => {
          if (root === undefined) return
          setTree(root)
          seen(root)
        }}
        selected={selected}
        onSelect={select}
        readOnly={readOnly}
      />
      <button type="button">下一个</button>
    </>
  )
}

/** "指数(服务(态度 效率) 价格)" */
function shape({ name, children }: Node): string {
  return children.length === 0 ? name : `${name}(${children.map(shape).join(' ')})`
}

async function edit(keys: string, from: string, readOnly = false): Promise<string> {
  let tree = start
  renderPart(
    <Editor
      readOnly={readOnly}
      seen={(next) => {
        tree = next
      }}
    />,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('treeitem', { name: new RegExp(`^${from}`) }))
  await user.keyboard(keys)
  return shape(tree)
}

describe('Outline', () => {
  it('shows a tree with levels, positions and open states', () => {
    renderPart(<Editor seen={() => undefined} />)
    const tree = screen.getByRole('tree', { name: '指标树' })
    const items = within(tree).getAllByRole('treeitem')
    expect(items.map((item) => item.getAttribute('aria-level'))).toEqual(['1', '2', '3', '3', '2'])
    expect(items.map((item) => item.getAttribute('aria-posinset'))).toEqual(['1', '1', '1', '2', '2'])
    expect(items[1]).toHaveProperty('ariaExpanded', 'true')
    expect(items.filter((item) => item.tabIndex === 0)).toHaveLength(1)
  })

  it('adds a named sibling with Enter', async () => {
    expect(await edit('{Enter}便利{Enter}', '态度')).toBe('指数(服务(态度 便利 效率) 价格)')
  })

  it('adds a child with Tab', async () => {
    expect(await edit('{Tab}收费{Enter}', '价格')).toBe('指数(服务(态度 效率) 价格(收费))')
  })

  it('goes on from one name to a child with Tab', async () => {
    expect(await edit('{Enter}环境{Tab}整洁{Enter}', '价格')).toBe('指数(服务(态度 效率) 价格 环境(整洁))')
  })

  it('adds below the root what would stand beside it', async () => {
    expect(await edit('{Enter}环境{Enter}', '指数')).toBe('指数(服务(态度 效率) 价格 环境)')
  })

  it('leaves no trace of a new node that is not named', async () => {
    expect(await edit('{Enter}{Escape}', '态度')).toBe('指数(服务(态度 效率) 价格)')
    expect(screen.getAllByRole('treeitem')).toHaveLength(5)
  })

  it('outdents with Shift+Tab and Alt+Left', async () => {
    expect(await edit('{Shift>}{Tab}{/Shift}', '效率')).toBe('指数(服务(态度) 效率 价格)')
  })

  it('does not outdent beside the only root', async () => {
    expect(await edit('{Shift>}{Tab}{/Shift}', '价格')).toBe('指数(服务(态度 效率) 价格)')
  })

  it('indents with Alt+Right', async () => {
    expect(await edit('{Alt>}{ArrowRight}{/Alt}', '价格')).toBe('指数(服务(态度 效率 价格))')
  })

  it('moves up and down among siblings with Alt and arrows', async () => {
    expect(await edit('{Alt>}{ArrowUp}{/Alt}', '效率')).toBe('指数(服务(效率 态度) 价格)')
  })

  it('renames with F2', async () => {
    expect(await edit('{F2}费用{Enter}', '价格')).toBe('指数(服务(态度 效率) 费用)')
  })

  it('deletes with Delete and goes on beside it', async () => {
    expect(await edit('{Delete}{Delete}', '态度')).toBe('指数(服务 价格)')
  })

  it('never deletes the only root', async () => {
    expect(await edit('{Delete}', '指数')).toBe('指数(服务(态度 效率) 价格)')
  })

  it('walks with arrows, and closes and opens with left and right', async () => {
    await edit('{ArrowUp}{ArrowLeft}', '态度')
    expect(screen.getAllByRole('treeitem')).toHaveLength(3)
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement?.getAttribute('data-node')).toBe('态度')
  })

  it('gives Tab back to the page after Escape', async () => {
    const tree = await edit('{Escape}{Tab}', '价格')
    expect(tree).toBe('指数(服务(态度 效率) 价格)')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '下一个' }))
  })

  it('changes nothing when it is read-only', async () => {
    expect(await edit('{Delete}{Enter}x{Enter}{F2}y{Enter}', '价格', true)).toBe('指数(服务(态度 效率) 价格)')
  })
})

/** Drags a row onto another. */
function dragged(from: string, onto: string, share: number, readOnly = false): string {
  let tree = start
  renderPart(
    <Editor
      readOnly={readOnly}
      seen={(next) => {
        tree = next
      }}
    />,
  )
  const row = (name: string) => screen.getByRole('treeitem', { name: new RegExp(`^${name}`) })
  drag(row(from), row(onto), share)
  return shape(tree)
}

describe('a row of the outline that is dragged', () => {
  it('goes before a row let go in its upper quarter, after it in the lower one, and into it between', () => {
    expect(dragged('效率', '态度', 0.1)).toBe('指数(服务(效率 态度) 价格)')
    cleanup()
    expect(dragged('态度', '价格', 0.9)).toBe('指数(服务(效率) 价格 态度)')
    cleanup()
    expect(dragged('态度', '价格', 0.5)).toBe('指数(服务(效率) 价格(态度))')
  })

  it('takes all below it along', () => {
    expect(dragged('服务', '价格', 0.5)).toBe('指数(价格(服务(态度 效率)))')
  })

  it('goes neither into itself, nor below itself, nor beside the only root', () => {
    for (const [from, onto, share] of [
      ['服务', '服务', 0.5],
      ['服务', '效率', 0.5],
      ['价格', '指数', 0.9],
    ] as const) {
      expect(dragged(from, onto, share)).toBe('指数(服务(态度 效率) 价格)')
      cleanup()
    }
  })

  it('has the focus where it has arrived', () => {
    dragged('态度', '价格', 0.5)
    expect(document.activeElement?.getAttribute('data-node')).toBe('态度')
    expect(document.activeElement?.getAttribute('aria-level')).toBe('3')
  })

  it('stays where it is when the tree is read-only', () => {
    expect(dragged('效率', '态度', 0.1, true)).toBe('指数(服务(态度 效率) 价格)')
    for (const row of screen.getAllByRole('treeitem')) expect(row.getAttribute('draggable')).toBe('false')
  })
})
