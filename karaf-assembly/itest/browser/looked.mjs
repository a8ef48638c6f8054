// What somebody sees on a desk and on a phone: nothing stands in anybody's way, and a picture is kept of it.
// The pictures go into the folder that BIHUAN_PICTURES names, or beside these files.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DESK, PHONE } from './support.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PICTURES = process.env.BIHUAN_PICTURES ?? join(import.meta.dirname, 'pictures')

/** Looks at a page at either width, and leaves it at the one that it had. */
export async function look(page, name) {
  const before = page.viewportSize()
  for (const size of [before, before.width === DESK.width ? PHONE : DESK]) {
    await page.setViewportSize(size)
    await usable(page)
    mkdirSync(PICTURES, { recursive: true })
    // what sticks to the screen stands at the top of the page; a dialog stands on the screen, not on the page
    await page.evaluate(() => window.scrollTo(0, 0))
    const fullPage = (await page.locator('.el-overlay').filter({ visible: true }).count()) === 0
    await page.screenshot({ path: join(PICTURES, `${name}-${size.width}.png`), fullPage })
  }
  await page.setViewportSize(before)
}

/** Nothing serious stands in anybody's way, and the page does not scroll sideways. */
export async function usable(page) {
  await settled(page)
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(AXE)
  }
  const serious = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
  })
  const { width } = page.viewportSize()
  assert.deepEqual(serious, [], `${page.url()} at ${width} px`)
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  assert.ok(beyond <= 0, `${page.url()} is ${beyond} px too wide at ${width} px`)
}

/** Waits until nothing is loading and nothing moves: colours that fade in would be measured half-way. */
async function settled(page) {
  await page.waitForFunction(
    () =>
      document.querySelector('.el-skeleton, .is-loading') === null &&
      document.getAnimations().every((animation) => animation.playState !== 'running'),
  )
}
