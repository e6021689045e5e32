//! The drawing of a body from shoulders to knees, without features of anybody in particular.

use crate::app::body_map::Face;
use crate::app::dom::{El, svg};

/// Neck, trunk and thighs as one outline.
const TRUNK: &str = "M158 0 C158 16 150 22 132 26 C104 32 92 38 88 58 C86 92 94 118 96 144 \
    C96 168 86 186 82 210 C76 246 84 320 98 400 L166 400 C172 340 176 290 178 246 L182 246 \
    C184 290 188 340 194 400 L262 400 C276 320 284 246 278 210 C274 186 264 168 264 144 \
    C266 118 274 92 272 58 C268 38 256 32 228 26 C210 22 202 16 202 0 Z";
/// One arm; the other is its mirror image.
const ARM: &str = "M84 44 C62 48 46 62 42 88 C36 128 34 168 30 214 C28 228 42 234 50 224 \
    C62 196 74 150 82 116 C86 96 86 70 84 44 Z";
/// Lines on the front: collar bones, navel, groin.
const FRONT: &str = "M130 36 C148 44 162 46 172 42 M230 36 C212 44 198 46 188 42 \
    M177 152 a3 4 0 1 0 6 0 a3 4 0 1 0 -6 0 M100 214 C124 228 150 238 179 244 C210 238 236 228 260 214";
/// Lines on the back: shoulder blades, spine, buttocks.
const BACK: &str = "M118 62 C116 84 124 100 140 104 M242 62 C244 84 236 100 220 104 M180 48 L180 176 \
    M180 196 L180 288 M98 282 C120 300 158 300 179 286 M262 282 C240 300 202 300 181 286";

/// One view of the body.
pub(super) fn figure(face: Face) -> El {
    let lines = if face == Face::Front { FRONT } else { BACK };
    let path = |class, d| svg("path").attr("class", class).attr("d", d);
    svg("svg")
        .attr("class", "figure")
        .attr("viewBox", "0 0 360 400")
        .attr("aria-hidden", "true")
        .child(path("skin", ARM))
        .child(path("skin", ARM).attr("transform", "translate(360 0) scale(-1 1)"))
        .child(path("skin", TRUNK))
        .child(path("line", lines))
}
