// A school chair signs in, sees what waits and signs for the plan, in Chromium 90.
// Usage: node visit.cjs URL LOGIN PASSWORD TITLE; prints one JSON object.
const fs = require('fs')
const path = require('path')
const zlib = require('zlib')
const puppeteer = require('puppeteer-core')

const [url, login, password, title] = process.argv.slice(2)

/** The browser, unpacked once for all runs of this machine. */
function unpacked() {
  const folder = path.join(path.dirname(require.resolve('chrome-aws-lambda/package.json')), 'bin')
  const packed = path.join(folder, 'chromium.br')
  const program = path.join(folder, 'chromium')
  if (!fs.existsSync(program)) {
    const half = `${program}.${process.pid}`
    fs.writeFileSync(half, zlib.brotliDecompressSync(fs.readFileSync(packed)), { mode: 0o755 })
    fs.renameSync(half, program)
  }
  return program
}

/** Click the button with these words that can be seen, inside a line with those words. */
async function press(page, words, within) {
  await page.waitForFunction(find, {}, words, within)
  await page.evaluate((words, within, find) => eval(`(${find})`)(words, within).click(), words, within, find.toString())
}

function find(words, within) {
  return [...document.querySelectorAll('button')].find((button) => {
    const line = button.closest('li') || button
    return button.innerText.trim() === words && button.offsetParent && line.innerText.includes(within)
  })
}

async function visit(page) {
  await page.goto(`${url}/sign-in`)
  await page.waitForSelector('input[name=username]')
  await page.type('input[name=username]', login)
  await page.type('input[name=password]', password)
  await press(page, '登录', '')
  await page.waitForFunction((title) => document.querySelector('main')?.innerText.includes(title), {}, title)
  await press(page, '签收', title)
  await press(page, '确认签收', title)
  await page.waitForFunction(() => document.querySelector('.el-message')?.innerText.includes('已签收'))
}

async function main() {
  const browser = await puppeteer.launch({
    executablePath: unpacked(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    headless: true,
  })
  const errors = []
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(30000)
    await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true })
    page.on('pageerror', (error) => errors.push(String(error)))
    await visit(page)
    console.log(JSON.stringify({ version: await browser.version(), errors }))
  } catch (error) {
    console.log(JSON.stringify({ failed: String(error), errors }))
    process.exitCode = 1
  } finally {
    await browser.close()
  }
}

main()
