// Draws the flow that the page holds as Mermaid text, in the colours of the system's scheme.

import mermaid from "./vendor/mermaid/mermaid.esm.min.mjs";

const section = document.querySelector(".picture");
const drawn = section.querySelector("[role=img]");
const text = section.querySelector("pre").textContent;
const dark = matchMedia("(prefers-color-scheme: dark)");

async function draw() {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    layout: "dagre", // the one whose modules are here
    theme: dark.matches ? "dark" : "neutral",
    fontFamily: "inherit",
    themeVariables: { fontSize: "14px" },
    flowchart: { useMaxWidth: false, wrappingWidth: 220, padding: 8, nodeSpacing: 16, rankSpacing: 32 },
    themeCSS: `
      .nodeLabel p, .edgeLabel p { unicode-bidi: plaintext } /* each line runs as its own language does */
      .edgeLabel, .edgeLabel p, .labelBkg { color: var(--pico-color); background: var(--pico-background-color) }
    `,
  });
  section.hidden = false; // what is hidden has no size to measure words by
  try {
    drawn.innerHTML = (await mermaid.render("drawn-flow", text)).svg;
    const start = drawn.querySelector(".node").getBoundingClientRect(); // where reading begins
    const frame = section.getBoundingClientRect();
    section.scrollBy(start.x - frame.x - 16, start.y - frame.y - (frame.height - start.height) / 2);
  } catch (error) {
    section.hidden = true;
    throw error;
  }
}

dark.addEventListener("change", draw);
await draw();
