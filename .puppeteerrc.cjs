/** The browser is found or installed by test/tools/find-browser.mjs, never by puppeteer's own install script. */
module.exports = { skipDownload: true };
