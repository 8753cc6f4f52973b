// The timeline told to screen readers: a list whose items are its jalons and réunions.
#pragma once

namespace isegorie::ui {

class TimelineView;

/// Once for the application; further calls do nothing.
void installTimelineAccessibility();
/// Says that another item has the focus.
void timelineFocusMoved(TimelineView* view, int index);

} // namespace isegorie::ui
