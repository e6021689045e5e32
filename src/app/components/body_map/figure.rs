//! The drawing of a body from shoulders to knees, without features of anybody in particular.

use leptos::prelude::*;

use crate::app::components::body_map::Face;

/// Neck, trunk and thighs as one outline.
const TRUNK: &str = "M158 0 C158 16 150 22 132 26 C104 32 92 38 88 58 C85 96 88 126 92 160 \
    C93 196 86 218 82 248 C76 290 84 390 104 480 L168 480 C172 410 176 340 178 294 L182 294 \
    C184 340 188 410 192 480 L256 480 C276 390 284 290 278 248 C274 218 267 196 268 160 \
    C272 126 275 96 272 58 C268 38 256 32 228 26 C210 22 202 16 202 0 Z";
/// One arm; the other is its mirror image.
const ARM: &str = "M83 46 C61 50 44 64 40 92 C34 136 32 184 24 250 C22 268 40 272 46 258 \
    C58 214 70 164 79 122 C84 100 85 74 83 46 Z";
/// Lines on the front: collar bones, ribs, navel, groin.
const FRONT: &str = "M130 36 C148 44 162 46 172 42 M230 36 C212 44 198 46 188 42 \
    M102 120 C126 114 150 104 165 86 M258 120 C234 114 210 104 195 86 \
    M177 221 a3 4 0 1 0 6 0 a3 4 0 1 0 -6 0 M86 256 C116 274 150 286 179 292 C210 286 244 274 274 256";
/// Lines on the back: shoulder blades, spine, buttocks.
const BACK: &str = "M118 66 C116 92 124 110 140 114 M242 66 C244 92 236 110 220 114 M180 48 L180 206 \
    M180 226 L180 322 M90 318 C116 338 158 338 179 322 M270 318 C244 338 202 338 181 322";

/// One view of the body.
#[component]
pub(super) fn Figure(face: Face) -> impl IntoView {
    let lines = if face == Face::Front { FRONT } else { BACK };
    view! {
        <svg class="figure" viewBox="0 0 360 480" aria-hidden="true">
            <path class="skin" d=ARM />
            <path class="skin" d=ARM transform="translate(360 0) scale(-1 1)" />
            <path class="skin" d=TRUNK />
            <path class="line" d=lines />
        </svg>
    }
}
