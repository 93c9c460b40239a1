/** Pages of our own writing that stand for a news site's. */

export const STORY_ADDRESS = 'https://www.coindesk.com/markets/story';

/** A story with mentions in every kind of place; ids name what a test looks at. */
export const STORY = `<!doctype html>
<html lang="en">
  <head><title>Bitcoin and small caps</title></head>
  <body>
    <nav><a href="/bitcoin">Bitcoin</a> <a href="/ethereum">Ethereum</a></nav>
    <div class="ticker-strip"><span>BTC $84,853</span> <span>ETH $2,705</span></div>
    <main>
      <h1 id="headline">Russell 2000 breaks out, Bitcoin follows?</h1>
      <p id="first">Analysts say Bitcoin tends to follow. Bitcoin did so once before, and BTC holders remember.</p>
      <p id="ether">Others look at Ethereum, and at <a id="link" href="/iwm" style="text-decoration:none">the IWM fund</a>, for a hint.</p>
      <p id="split">A rally in Bit<b>coin</b> and in the Russell&nbsp;<em>2000</em> began.</p>
      <ul><li id="item">BTC rose</li><li>ETH fell</li></ul>
      <pre>const BTC = fetch('Bitcoin')</pre>
      <p><code>Bitcoin</code> <button>Buy Bitcoin</button> <input value="Bitcoin"></p>
      <div contenteditable="true">My notes on Bitcoin</div>
      <p hidden>Bitcoin, hidden</p>
      <table><tr><td>Bitcoin</td><td>$84,853.10</td><td>+1.6%</td></tr></table>
      <p id="none">Bitcoin Cash and Ethereum Classic stood still.</p>
      <div id="more"></div>
    </main>
    <script>
      window.mutations = 0;
      addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => { window.mutations += records.length; }).observe(document, {
          childList: true, attributes: true, characterData: true, subtree: true,
        });
      });
    </script>
  </body>
</html>`;

/** How many mentions are marked in it. */
export const STORY_MARKS = 9;
