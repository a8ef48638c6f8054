import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, PHONE, PHOTO, browser, call, enterprise, go, hazard, shows, signedIn, unique } from './support.mjs'

test('a hazard is found by two characters, by one, and by part of its number, as soon as it is registered', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await hazard(page)
  await page.keyboard.press('/')
  await page.keyboard.type(record.description)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '搜索' }).waitFor()
  await page.locator('mark', { hasText: record.description }).first().waitFor()
  for (const words of ['浏览', '浏', record.number.slice(-6), `隐患 ${record.number}`]) {
    await page.getByLabel('搜索内容').fill(words)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => new URLSearchParams(url.hash.split('?')[1]).get('text') === words)
    await page.getByRole('link', { name: record.description }).first().waitFor()
  }
  await page.getByRole('link', { name: record.description }).first().click()
  await page.getByRole('heading', { level: 1, name: record.description }).waitFor()
  assert.deepEqual(page.complaints, [])
})

test('a street is found by the initials of its pinyin, and leads to its page', async () => {
  const page = await signedIn(browser, 'committee-office')
  const street = (await call(page, 'GET', '/organisations')).body.items.find((one) => one.id === 'street-longcheng')
  await go(page, '/search?text=lcjd')
  await page.getByRole('heading', { level: 2, name: '单位' }).waitFor()
  await page.getByRole('link', { name: street.name }).first().click()
  await page.getByRole('heading', { level: 1, name: street.name }).waitFor()
  await page.waitForURL((url) => url.hash.includes('/organisations/street-longcheng'))
})

test('an enterprise of a name never heard of before is found by its initials', async () => {
  const page = await signedIn(browser, 'committee-office')
  const firm = await enterprise(page)
  await go(page, `/search?text=llqcsqy${firm.name.slice('浏览器测试企业'.length)}`)
  await page.getByRole('link', { name: firm.name }).first().waitFor()
})

test('whom a unit named is found by name and by initials, and leads to the unit', async () => {
  const page = await signedIn(browser, 'committee-office')
  const name = unique('呈贡')
  const person = {
    unit: 'dept-civil',
    duty: 'task-force-member',
    name,
    position: '科长',
    rank: 'section-head',
    from: DAY,
  }
  assert.equal((await call(page, 'POST', '/people', person)).status, 201)
  await go(page, `/search?text=cg${name.slice(2)}`)
  await page.getByRole('heading', { level: 2, name: '人员' }).waitFor()
  await shows(page, '专班成员')
  await page.getByRole('link', { name }).click()
  await page.waitForURL((url) => url.hash.includes('/organisations/dept-civil'))
  assert.deepEqual(page.complaints, [])
})

test('a file leads to the record that it belongs to, by its name and by its caption', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await hazard(page)
  const name = unique('整改前照片')
  const caption = unique('东侧楼梯间')
  await go(page, `/hazards/${record.id}`)
  await page.getByLabel('图片或文件说明').first().fill(caption)
  await page.locator('input[type=file]').setInputFiles({ name: `${name}.png`, mimeType: 'image/png', buffer: PHOTO })
  await page.locator('.photos img').first().waitFor()
  await shows(page, caption)
  await go(page, `/search?text=${encodeURIComponent(caption)}`)
  await page.locator('mark', { hasText: caption }).waitFor()
  await go(page, `/search?text=${encodeURIComponent(name)}`)
  await page.locator('mark', { hasText: name }).waitFor()
  await page.getByRole('link', { name: record.description }).click()
  await page.getByRole('heading', { level: 1, name: record.description }).waitFor()
})

test('more hits of a kind are paged forth and back, also from a link', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/search?text=a&kind=hazard')
  await page.goto(page.url().replace(/text=a/, `text=${encodeURIComponent('530114')}`))
  await page.getByText('第 1 页').waitFor()
  const first = await page.locator('.hits .title').first().innerText()
  await page.getByRole('button', { name: '下一页' }).click()
  await page.getByText('第 2 页').waitFor()
  const link = page.url()
  const fresh = await signedIn(browser, 'committee-office')
  await fresh.goto(link)
  await fresh.getByRole('button', { name: '上一页' }).click()
  await fresh.getByText('第 1 页').waitFor()
  assert.equal(await fresh.locator('.hits .title').first().innerText(), first)
})

test('a filter is saved, begins the list, is renamed and deleted', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await hazard(page)
  const name = unique('筛选')
  await go(page, `/hazards?text=${encodeURIComponent(record.description)}`)
  await page.getByText('第 1 页，本页 1 条').waitFor()
  await page.getByRole('button', { name: '常用筛选' }).click()
  const dialog = page.getByRole('dialog', { name: '常用筛选' })
  await dialog.getByLabel('名称').fill(name)
  await dialog.getByText('进入时默认使用').click()
  await dialog.getByRole('button', { name: '保存当前条件' }).click()
  await dialog.getByRole('button', { name, exact: true }).waitFor()

  await go(page, '/workbench')
  await page.getByRole('heading', { level: 1, name: '您好' }).waitFor()
  await go(page, '/hazards')
  await page.getByText('第 1 页，本页 1 条').waitFor()
  assert.equal(await page.getByLabel('关键词').inputValue(), record.description)

  await page.getByRole('button', { name: '常用筛选' }).click()
  await dialog.getByRole('button', { name: '重命名' }).click()
  const renamed = unique('改名')
  await page.locator('.el-message-box__input input').fill(renamed)
  await page.locator('.el-message-box').getByRole('button', { name: '重命名' }).click()
  await dialog.getByRole('button', { name: renamed, exact: true }).waitFor()
  await dialog.getByRole('button', { name: '删除' }).click()
  await page.locator('.el-message-box').getByRole('button', { name: '删除' }).click()
  await dialog.getByText('还没有保存的筛选').waitFor()
  assert.deepEqual(page.complaints, [])
})

test('on a phone the search is one tap away', async () => {
  const page = await signedIn(browser, 'committee-office', PHONE)
  const record = await hazard(page)
  await page.getByRole('link', { name: '全库搜索' }).click()
  await page.getByLabel('搜索内容').fill(record.number)
  await page.getByRole('button', { name: '搜索', exact: true }).click()
  await shows(page, record.description)
})
