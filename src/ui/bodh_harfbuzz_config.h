// HarfBuzz as small as Hindi allows. HB_TINY leaves out the "legacy" parts as one block; one of them we need: the
// dotted circle for vowel sequences that Unicode forbids (ए + े), which learners do type. So the block is switched on
// again and its other parts off by name.
#undef HB_NO_LEGACY
#define HB_NO_CMAP_LEGACY_SUBTABLES
#define HB_NO_FALLBACK_SHAPE
#define HB_NO_OT_KERN
#define HB_NO_OT_LAYOUT_BLOCKLIST
#define HB_NO_OT_SHAPER_ARABIC_FALLBACK
#define HB_NO_OT_SHAPER_HEBREW_FALLBACK
#define HB_NO_OT_SHAPER_THAI_FALLBACK
#define HB_NO_OT_SHAPER_MYANMAR_ZAWGYI
