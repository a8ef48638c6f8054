import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  PHONE,
  PHOTO,
  account,
  browser,
  call,
  choose,
  day,
  daysAhead,
  enterprise,
  find,
  go,
  shows,
  signedIn,
} from './support.mjs'

test('an inspection is planned, filled in on a phone, signed with the password and traced back', async () => {
  const page = await signedIn(browser, 'committee-office', PHONE)
  const firm = await enterprise(page)
  await go(page, '/inspections/new')
  await find(page, page, '企业', firm.name)
  await choose(page, page, '检查方式', '四不两直')
  await choose(page, page, '检查范围', '六项工作抽查')
  await page.getByRole('button', { name: '安排检查', exact: true }).click()
  await page.getByRole('button', { name: '开始检查' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '开始检查' }).click()
  await page.getByRole('button', { name: '填写检查表' }).waitFor()
  // what the inspector has to do stands on the workbench, with the way to the sheet
  await go(page, '/workbench')
  const mine = page.getByRole('region', { name: '我的检查' })
  await mine.getByRole('link', { name: firm.name }).first().click()
  await page.getByRole('button', { name: '不符合' }).waitFor()

  await page.getByRole('button', { name: '不符合' }).click()
  await page.getByLabel('检查情况').fill('浏览器测试：未组织学习')
  // what was typed outlives a reload
  await page.reload()
  await page.getByRole('button', { name: '不符合' }).waitFor()
  assert.equal(await page.getByLabel('检查情况').inputValue(), '浏览器测试：未组织学习')
  await page.getByLabel('具体部位').fill('办公楼')
  await page.getByRole('button', { name: '登记隐患' }).click()
  await shows(page, '已登记隐患')
  await page.getByRole('button', { name: '下一项' }).click()
  for (let item = 2; item <= 20; item++) {
    await shows(page, `已填 ${item - 1} / 20 项`)
    await page.getByRole('button', { name: '符合', exact: true }).click()
  }
  await page.getByRole('button', { name: '签名' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('登录密码').fill('wrong password')
  await dialog.getByRole('button', { name: '签名' }).click()
  await dialog.getByText('密码不正确').first().waitFor()
  await dialog.getByLabel('登录密码').fill(account('committee-office').password)
  await dialog.getByRole('button', { name: '签名' }).click()
  await shows(page, '内容一致')
  await shows(page, '已提交')

  const { items } = (await call(page, 'GET', `/hazards?enterprise=${firm.id}`)).body
  assert.equal(items.length, 1)
  assert.equal(items[0].description, '浏览器测试：未组织学习')
  assert.equal(items[0].source, 'inspection')
  await go(page, `/hazards/${items[0].id}`)
  await page.getByRole('link', { name: '倒查' }).click()
  await shows(page, '由本次发现')
  // what is added now stands outside of what was signed
  const [inspection] = (await call(page, 'GET', `/inspections?enterprise=${firm.id}`)).body.items
  await go(page, `/inspections/${inspection.id}`)
  await page.locator('input[type=file]').setInputFiles({ name: '补充.png', mimeType: 'image/png', buffer: PHOTO })
  await shows(page, '签名后补充')
  await go(page, `/traces/enterprises/${firm.id}`)
  await shows(page, '签名后补充')
  await shows(page, '内容摘要（SHA-256）')
  const [pack] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载倒查包（ZIP）' }).click(),
  ])
  assert.equal(pack.suggestedFilename(), `倒查-${firm.name}.zip`)
  assert.deepEqual(page.complaints, [])
})

test('a member from another body, who may do nothing else, signs on the page of the inspection', async () => {
  const office = await signedIn(browser, 'committee-office')
  const first = account('committee-office')
  const second = account('street')
  const firm = await enterprise(office)
  const planned = await call(office, 'POST', '/inspections', {
    enterprise: firm.id,
    occurred: daysAhead(0),
    mode: 'joint',
    scope: 'six-works',
    team: [{ account: first.user }, { account: second.user }],
    experts: [],
  })
  assert.equal(planned.status, 201)
  const path = `/inspections/${planned.body.id}`
  const begun = await call(office, 'POST', `${path}/beginning`, { version: planned.body.version, day: daysAhead(0) })
  const answers = begun.body.checklists
    .flatMap(({ items }) => items)
    .map(({ item }) => ({ item, verdict: 'not-looked-at' }))

  const page = await signedIn(browser, 'street', PHONE)
  await go(page, path)
  await page.getByRole('button', { name: '填写检查表' }).waitFor()
  const answered = await call(office, 'POST', `${path}/answers`, { version: begun.body.version, answers })
  const signature = { version: answered.body.version, password: first.password }
  assert.equal((await call(office, 'POST', `${path}/signature`, signature)).status, 200)

  await page.reload()
  await page.getByRole('button', { name: '签名' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('登录密码').fill(second.password)
  await dialog.getByRole('button', { name: '签名' }).click()
  await shows(page, '已提交')
  assert.deepEqual(page.complaints, [])
})

test('a self-check written down late says so on its list, on its page and on paper', async () => {
  const page = await signedIn(browser, 'enterprise', PHONE)
  const [own] = (await call(page, 'GET', '/enterprises?limit=1')).body.items
  await go(page, '/self-checks/new')
  await find(page, page, '企业', own.name)
  await choose(page, page, '检查范围', '行业检查清单')
  await choose(page, page, '主要负责人带队', '是')
  await page.getByLabel('带队人').fill('张某')
  await day(page, '自查日期', daysAhead(-40))
  await page.getByRole('button', { name: '登记', exact: true }).click()
  const mark = page.getByText(`补录：${daysAhead(0)} 登记`).filter({ visible: true })
  await mark.first().waitFor()
  const opened = page.url().split('/').at(-1)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await mark.first().isVisible())
  assert.equal(await page.getByRole('button', { name: '选择文件或照片' }).count(), 0)
  await page.emulateMedia({ media: null })
  await go(page, '/self-checks')
  await page.getByRole('heading', { level: 1, name: '企业自查' }).waitFor()
  await mark.first().waitFor()

  // who ends with the last item is led to the first one that is left
  await go(page, `/self-checks/${opened}/sheet`)
  await page.getByRole('button', { name: '全部检查项' }).click()
  const items = page.locator('ol.overview button')
  const first = (await items.first().innerText()).replace('未填', '').trim()
  await items.last().click()
  await page.getByRole('button', { name: '符合', exact: true }).click()
  await shows(page, `还有 ${await left(page, opened)} 项没有填完`)
  await page.getByRole('heading', { level: 2, name: first }).waitFor()
  assert.deepEqual(page.complaints, [])
})

/** How many items of a self-check are not answered. */
async function left(page, id) {
  const { progress } = (await call(page, 'GET', `/self-checks/${id}`)).body
  return progress.items - progress.answered
}

test('spot checks are counted as Annex 1 asks, each figure with its inspections', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/spot-checks')
  await page.getByRole('heading', { level: 1, name: '企业自查自改抽查检查情况（附件1）' }).waitFor()
  await page.getByRole('button', { name: /^合计 部门抽查检查的企业总数/ }).click()
  const drawer = page.getByRole('dialog')
  await drawer.locator('.records a').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('本月', { exact: true }).click()
  await page.waitForURL((url) => url.hash.includes('period=month'))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 Excel' }).click(),
  ])
  assert.match(download.suggestedFilename(), /^附件1抽查检查_.*\.xlsx$/)
  assert.deepEqual(page.complaints, [])
})

test('who is behind with checks led by the principal is told by street and sector', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/duties')
  await shows(page, '应完成')
  await shows(page, '尚未完成')
  const { body } = await call(page, 'GET', '/duties?duty=drill&day=2023-06-15')
  assert.ok(body.due > body.done && body.done > 0)
  const first = (await call(page, 'GET', '/duties?duty=drill&day=2023-06-15&limit=1')).body
  const path = `/duties?duty=drill&day=2023-06-15&limit=1&after=${encodeURIComponent(first.next)}`
  const second = (await call(page, 'GET', path)).body
  assert.notEqual(second.behind[0].enterprise.id, first.behind[0].enterprise.id)
  await page.getByRole('navigation', { name: '翻页' }).waitFor()
  await page.getByRole('combobox', { name: '事项' }).press('ArrowDown')
  await page.getByRole('option', { name: '应急演练' }).click()
  await day(page, '统计日期', '2023-06-15')
  await page.getByRole('radiogroup', { name: '显示范围' }).getByText('已完成').click()
  await page.getByRole('link', { name: '查看记录' }).first().waitFor()
  const did = (await call(page, 'GET', '/duties?duty=drill&day=2023-06-15&done=true')).body
  assert.equal(did.behind.length, 0)
  assert.ok(did.did.length > 0 && did.did.every((one) => one.record !== null))
  assert.deepEqual(page.complaints, [])
})
