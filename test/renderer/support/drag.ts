import { createEvent, fireEvent } from '@testing-library/react'

/** What a drag carries; jsdom has no data transfer of its own. */
function transfer() {
  const carried = new Map<string, string>()
  return {
    effectAllowed: 'uninitialized',
    get types() {
      return [...carried.keys()]
    },
    setData: (type: string, data: string) => void carried.set(type, data),
    getData: (type: string) => carried.get(type) ?? '',
  }
}

const height = 40

/** Drags an element onto another, which is let go at a share of its height: 0 its upper edge, 1 its lower. */
export function drag(from: HTMLElement, onto: HTMLElement, share = 0.5): void {
  const dataTransfer = transfer()
  // Without a layout everything is of no height.
  onto.getBoundingClientRect = () => new DOMRect(0, 100, 300, height)
  const over = (type: 'dragOver' | 'drop') => {
    const event = createEvent[type](onto, { dataTransfer })
    Object.defineProperty(event, 'clientY', { value: 100 + share * height })
    return event
  }
  fireEvent.dragStart(from, { dataTransfer })
  fireEvent(onto, over('dragOver'))
  fireEvent(onto, over('drop'))
}
