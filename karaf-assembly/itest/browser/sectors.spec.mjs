import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, browser, go, shows, signedIn } from './support.mjs'

test('an item is found among all sectors with the keyboard alone, and its address leads back to it', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, `/checklists?on=${DAY}`)
  await page.getByLabel('查找检查项').focus()
  await page.keyboard.type('净宽 80% fire')
  await shows(page, '共 1 项')
  await page.getByText('公共娱乐、商店、地下人员密集场所').waitFor()
  await page.getByRole('link', { name: '消防', exact: true }).press('Enter')
  await page.getByRole('heading', { level: 1, name: '消防检查清单' }).waitFor()
  await shows(page, '共 1 项')
  await shows(page, '重大火灾隐患判定方法（GB 35181-2017） 6.5')
  await page.reload()
  await shows(page, '共 1 项')
  assert.equal(await page.getByLabel('查找检查项').inputValue(), '净宽 80% fire')
  assert.deepEqual(page.complaints, [])
})

test('a checklist is narrowed by group and level', async () => {
  const page = await signedIn(browser, 'department')
  await go(page, '/sectors/fire-safety')
  await page.getByRole('link', { name: /^疏散与灭火救援/ }).click()
  await shows(page, '共 12 项')
  await page.getByRole('combobox', { name: '等级' }).click({ force: true })
  await page.getByRole('option', { name: '重大' }).click()
  await shows(page, '没有符合条件的检查项')
  await page.getByRole('button', { name: '清除条件' }).click()
  await shows(page, '共 51 项')
  assert.deepEqual(page.complaints, [])
})

test('what is printed is an inspection form that fills its pages, and nothing of the screen', async () => {
  const page = await signedIn(browser, 'department')
  await go(page, `/sectors/fire-safety/checklist?on=${DAY}`)
  await shows(page, '共 51 项')
  const form = page.locator('article')
  assert.equal(await form.isVisible(), false)
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('heading', { name: '消防重大事故隐患检查表' }).waitFor()
  assert.equal(await page.getByLabel('查找检查项').isVisible(), false)
  for (const heading of ['序号', '检查项', '依据', '检查方法', '结果']) {
    await form.getByRole('columnheader', { name: heading, exact: true }).waitFor()
  }
  assert.equal(await form.locator('thead').evaluate((head) => getComputedStyle(head).display), 'table-header-group')
  assert.equal(await form.locator('.box').count(), 3 * 51)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)]
  assert.ok(sheets.length > 1)
  assert.deepEqual(
    [...new Set(sheets.map(([, width, height]) => `${Math.round(width)}x${Math.round(height)}`))],
    ['595x842'],
  )
  assert.deepEqual(page.complaints, [])
})

test('two days of a checklist stand side by side, with the words marked that differ', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/sectors/fire-safety')
  await page.getByRole('button', { name: '版本比较' }).click()
  await page.getByRole('button', { name: '2023-11-27' }).click()
  await shows(page, '新增 0 · 变更 1 · 停用 0')
  const row = page.getByRole('row', { name: /fire-46/ })
  await row.locator('del', { hasText: '行动方案列明' }).waitFor()
  await row.locator('ins').first().waitFor()
  assert.match(page.url(), /from=2023-11-26&to=2023-11-27/)
  await page.getByLabel('比较', { exact: true }).fill('2023-11-28')
  await page.keyboard.press('Enter')
  await shows(page, '两日的检查清单没有差别')
  assert.deepEqual(page.complaints, [])
})

test('a panel shows at which places findings judge together, in the page’s language', async () => {
  const page = await signedIn(browser, 'department')
  await go(page, '/sectors/fire-safety')
  await page.getByRole('heading', { name: '场所类别与综合判定' }).waitFor()
  const crowded = page.getByRole('listitem').filter({ hasText: '人员密集场所' }).filter({ hasText: '要素' })
  await crowded.getByText('未达到').waitFor()
  await page.getByText('点选发现的问题').click()
  for (const item of ['避难走道', '人员密集场所疏散楼梯间形式', '安全出口数量宽度']) {
    await page.getByLabel(item).check()
  }
  await crowded.getByText('重大', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Kinds of places and composite judgement' }).waitFor()
  assert.deepEqual(page.complaints, [])
})

test('a panel that fails costs only itself', async () => {
  const page = await signedIn(browser, 'department')
  let broken = true
  await page.route('**/sector/**/panel.js', (route) =>
    broken ? route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }) : route.fallback(),
  )
  await go(page, '/sectors/fire-safety')
  await shows(page, '此处内容未能显示')
  await page.getByRole('link', { name: /^疏散与灭火救援/ }).waitFor()
  broken = false
  await page.reload()
  await page.getByRole('heading', { name: '场所类别与综合判定' }).waitFor()
  assert.deepEqual(page.complaints, [])
})
