"""What was learned of requests, written by `python bench/learn_requests.py --write`."""

REQUESTS = r"""
1.42 head+2 ghi
1.37 head+1 khoản
1.31 head+0 “”
1.28 head-1 khoản
1.23 head+0 mục
1.20 head # sửa
1.19 head-1 bỏ
1.18 head # đề
1.17 head dòng thứ
1.15 head bỏ khoản
1.15 inner-1 viết
1.14 head bỏ câu
1.14 head+2 nghị
1.12 head-1 ghi
1.11 head ( trang
1.11 insert qq
1.09 head tôi đề
1.09 head+2 (
1.09 head-2 phần
1.09 inner viết “”
1.09 replace bq
1.09 tail đề
1.08 head-2 sau
1.07 head-2 thành
1.07 replace -q
1.06 head # bỏ
1.06 head lên trước
1.06 head+0 thêm
1.06 head-0 .
1.06 inner lại
1.06 inner xin
1.05 head gộp
1.05 inner nước
1.04 head cuối
1.04 tail “” vì
1.03 head-1 #
1.03 tail-0 “”
1.02 head long 0
1.01 head đ ,
1.01 head+2 nên
1.01 inner hai
1.00 head # thêm
1.00 head # “”
1.00 tail , còn
1.00 tail con
0.99 head ghi “”
0.99 head nữa
0.98 head bãi
0.98 head bỏ gạch
0.98 head+0 nên
0.98 inner nghe
0.98 tail điều
0.97 head bãi bỏ
0.97 inner phòng
0.97 tail bỏ .
0.97 tail-1 bỏ
0.97 tail-2 làm
0.96 head : bỏ
0.96 head cho
0.96 inner+2 viên
0.96 tail+0 cho
0.96 tail+2 bỏ
0.95 before begins sửa đổi
0.95 head is AGAINST
0.95 head is REFUSES
0.95 head+0 theo
0.95 inner-1 còn
0.95 replace bb
0.95 tail tiền
0.94 head bỏ chữ
0.94 head cũng
0.94 head sửa :
0.94 head toàn
0.94 head+2 câu
0.94 head-1 là
0.94 tail+0 thôi
0.93 head+0 đoạn
0.93 inner sang
0.92 before rõ
0.92 before trang
0.92 head is CORRECTS
0.92 head thì
0.92 head xin bỏ
0.92 head+1 tiêu
0.92 head-1 sửa
0.92 head-2 #
0.92 inner thanh
0.92 inner+0 bến
0.92 inner-2 viết
0.92 tail , nhà
0.92 tail để
0.91 before tên
0.91 before tổ
0.91 head-0 a
0.91 tail chứ
0.91 tail+2 cuối
0.91 tail+2 khoản
0.90 head c
0.90 head+1 hai
0.90 head-2 có
0.90 inner học
0.90 inner is SIGNS
0.89 before begins # )
0.89 before dân
0.89 before ít
0.89 head bỏ điểm
0.89 head phan
0.89 head-2 cắt
0.89 inner nên là
0.89 inner rút
0.89 inner “” (
0.89 inner+2 là
0.89 tail bỏ
0.89 tail chế
0.89 tail quá
0.88 head # với
0.88 head thể
0.88 head thời
0.88 head+1 d
0.88 head-2 câu
0.87 before nguyên
0.87 head+2 thêm
0.87 head-1 thay
0.87 inner sinh
0.87 inner-1 :
0.87 tail-2 sửa
0.86 before ends )
0.86 head là “”
0.86 head thời điểm
0.86 inner+1 tỷ
0.86 tail-2 phần
0.85 before cụm
0.85 head # đánh
0.85 head ) sửa
0.85 head bỏ “”
0.85 head lại thành
0.85 head thưa
0.85 head viết tiếp
0.85 head-0 lực
0.85 head-1 hiệu
0.85 head-2 thảo
0.85 head-2 trước
0.85 inner hợp
0.85 inner mình
0.85 inner “” viết
0.85 inner+1 viết
0.85 tail đã có
0.85 tail-2 cắt
0.84 before chứ
0.84 before luật
0.84 head # thành
0.84 head thêm câu
0.84 head+0 cụm
0.84 head+0 tr
0.84 head+2 bổ
0.84 head-1 thành
0.84 head-2 :
0.84 inner tổ chức
0.84 inner+1 đảng
0.84 inner-2 lại
0.84 inner-2 nên
0.84 tail , có
0.84 tail theo
0.84 tail+0 .
0.83 head chương #
0.83 head lại :
0.83 head thay “”
0.83 head thêm khoản
0.83 head+0 chỗ
0.83 inner =
0.83 inner nhẹ
0.83 inner trang #
0.83 inner tăng lên
0.83 insert bb
0.83 next thứ
0.83 tail bỏ đi
0.83 tail+0 thì
0.83 tail+0 vì
0.83 tail-2 thành
0.82 before chỗ
0.82 head+1 đề
0.82 head+2 đề
0.82 head-2 thêm
0.82 inner # →
0.82 inner hết
0.82 inner thu
0.82 inner+1 thì
0.82 inner-0 năm
0.82 inner-2 vào
0.82 move q-
0.82 tail is NAMES
0.81 before begins + điều
0.81 head ) bỏ
0.81 head bài
0.81 head nghèo
0.81 head nên nhập
0.81 head+1 câu
0.81 head+1 mục
0.81 head-0 viết
0.81 head-1 trang
0.81 head-2 cần
0.81 inner , ghi
0.81 inner , tôi
0.81 inner-2 ,
0.81 tail đến
0.81 tail “” (
0.80 before liền
0.80 head # hai
0.80 head lục
0.80 head phụ lục
0.80 head trình thứ
0.80 head và khoản
0.80 head ở mục
0.80 head-1 mục
0.80 head-2 số
0.80 inner # ha
0.80 inner : “”
0.80 inner ha
0.80 inner tổ
-0.80 tail is WISHED
0.80 tail+1 :
0.80 tail+2 văn
0.80 tail+2 đủ
0.80 tail+2 “”
0.79 head : tăng
0.79 head của điều
0.79 head is AWAY
0.79 head lại khoản
0.79 head muc
0.79 head sang
0.79 head+1 cái
0.79 head-2 gọn
0.79 inner long 1
0.79 inner để #
0.79 next is BESIDE
0.79 next mục
0.79 next đoạn
0.79 tail chỗ
0.79 tail+0 là
0.78 before c
0.78 before phải
0.78 before thôi
0.78 before đúng
0.78 head , số
0.78 head hộ nghèo
0.78 head điều mới
0.78 head+1 thay
0.78 head+1 từ
0.78 head+1 xin
0.78 inner # thành
0.78 inner >
0.78 inner cao
0.78 inner ít ,
0.78 inner-0 ha
0.78 tail vì đã
0.78 tail đề nghị
0.77 before *
0.77 before ba
0.77 before is GOOD
0.77 before –
0.77 head : khoản
0.77 head : thời
0.77 head câu :
0.77 head cùng
0.77 head i
0.77 head sang điều
0.77 head thế
0.77 head+0 điều
0.77 head+2 sửa
0.77 head+2 đổi
0.77 head-0 mốc
0.77 head-1 cụm
0.77 inner chứ
0.77 inner nghị sửa
0.77 inner điểm #
0.77 tail , #
0.77 tail is STRONG
0.77 tail khoản #
0.77 tail ngoại
0.77 tail vụ
0.77 tail đối ngoại
0.77 tail+1 hai
0.76 before chưa
0.76 head # mục
0.76 head : xóa
0.76 head bỏ mấy
0.76 head is BAD
0.76 head sửa khoản
0.76 head theo tôi
0.76 head trước khoản
0.76 head đưa lên
0.76 head+0 chỉ
0.76 head+0 đề
0.76 head-2 -
0.76 inner chớ
0.76 inner chục
0.76 inner dòng
0.76 inner nghĩ phải
0.76 inner ngày #
0.76 inner thành #
0.76 inner → #
0.76 inner-2 .
-0.76 is another's
0.76 tail an
0.76 tail cuối .
0.76 tail lấy đâu
0.76 tail đoạn
0.76 tail đâu ra
0.76 tail đã
0.76 tail+0 vào
0.75 before begins dự thảo
0.75 before thêm
0.75 head - bỏ
0.75 head thấy
0.75 head tiêu
0.75 head trước điều
0.75 head đổi khoản
0.75 head+2 và
0.75 inner+1 ở
0.75 inner-0 giờ
0.75 tail is MOVES
0.75 tail là đủ
0.75 tail+2 rõ
0.75 tail+2 ở
0.74 before phá
0.74 before •
0.74 head bài học
0.74 head dưới
0.74 head không
0.74 head nên ghi
0.74 head+2 sau
0.74 head+2 đánh
0.74 head-0 ghi
0.74 head-0 sửa
0.74 head-1 đoạn
0.74 inner chí
0.74 inner công
0.74 inner kịp
0.74 inner thành :
0.74 inner+2 thay
0.74 inner+2 thành
0.74 inner-2 giảm
-0.74 tail ,
0.74 tail thông
0.74 tail-1 điểm
0.73 before xuất
0.73 head # phần
0.73 head # ở
0.73 head iv :
0.73 head khúc
0.73 head sau
0.73 head+0 sửa
0.73 head-2 đ
0.73 inner ba
0.73 inner chi
0.73 inner giảm
0.73 inner tăng
0.73 inner đặt
0.73 inner-0 tuổi
0.73 inner-1 dân
0.73 tail phòng
0.73 tail tế
0.73 tail+1 dự
0.73 tail+1 làm
0.73 tail+2 thảo
0.72 before cụ
0.72 before i
0.72 before thiếu
0.72 before trạm
0.72 head , câu
0.72 head is OPINES
0.72 head nhiên
0.72 head phố cấp
0.72 head số :
0.72 head thành điều
0.72 head ý “”
0.72 head điều thứ
0.72 head+2 iv
0.72 inner giá
0.72 inner-1 #
0.72 inner-2 sửa
0.72 next is PLEAS
0.72 tail người là
0.72 tail nên bỏ
0.72 tail-2 thảo
0.71 before begins - điều
0.71 before begins tôi xin
0.71 before sách
0.71 before thu
0.71 before thua
0.71 head + điểm
0.71 head an
0.71 head bỏ đoạn
0.71 head chuyển gạch
0.71 head chỉ có
0.71 head câu cuối
0.71 head cũ :
0.71 head cụm “”
0.71 head d khoản
0.71 head ghi :
0.71 head lược
0.71 head mục ii
0.71 head sửa thành
0.71 head viết là
0.71 head đoạn #
0.71 head ấy ,
0.71 head+1 tiếp
0.71 head+2 trên
0.71 head-1 cũ
0.71 head-2 này
0.71 head-2 sung
0.71 inner # là
0.71 inner / #
0.71 inner cửa
0.71 inner dùng “”
0.71 inner muối
0.71 inner-0 viên
0.71 inner-1 dùng
0.71 next ngoài
0.71 next trang
0.71 tail hạn
0.71 tail đổi
0.71 tail+1 dùng
0.71 tail-1 một
0.71 tail-1 trang
0.70 before mình
0.70 before vị
0.70 before y
0.70 head # chữ
0.70 head # cuối
0.70 head is PLEAS
0.70 head như
0.70 head nên đưa
0.70 head phần thứ
0.70 head số lại
0.70 head tác
0.70 head tên điều
0.70 head để
0.70 head+0 cũng
0.70 head+0 thưa
0.70 head+1 hẳn
0.70 head+2 tên
0.70 head-2 iv
0.70 head-2 sang
0.70 inner còn “”
0.70 inner sách
0.70 inner+1 chứ
0.70 inner+2 có
0.70 inner+2 quá
0.70 inner+2 thì
0.70 inner-0 người
0.70 inner-2 đủ
0.70 next begins khoản #
0.70 tail mùa
0.70 tail nghe không
0.70 tail thuê
0.70 tail+1 nghe
0.70 tail+2 sửa
0.70 tail-0 riêng
0.70 tail-1 luật
0.69 before !
0.69 before ends !
0.69 before giữ
0.69 head # #
0.69 head # đoạn
0.69 head ba
0.69 head ghi thêm
0.69 head mới :
0.69 head phương án
0.69 head thành :
0.69 head toàn bộ
0.69 head tôi thì
0.69 head tới
0.69 head+0 xin
0.69 head+1 chỉ
0.69 head+1 là
0.69 head+1 trước
0.69 head-0 đầu
0.69 head-1 bãi
0.69 head-2 con
0.69 inner chuẩn
0.69 inner mới :
0.69 inner từ #
0.69 inner xét
0.69 inner “” xuống
0.69 inner-1 đồng
0.69 tail cứu
0.69 tail hạn chế
0.69 tail kỳ
0.69 tail lắm
0.69 tail “” lên
0.69 tail+1 lên
0.69 tail+2 tiêu
0.69 tail-2 đủ
0.68 before em
0.68 before hạn
0.68 before sơ
0.68 before ấy
0.68 head # cho
0.68 head # thay
0.68 head , đề
0.68 head : “”
0.68 head câu sau
0.68 head iv
0.68 head kiến :
0.68 head một khoản
0.68 head phải là
0.68 head sửa câu
0.68 head thống
0.68 head điểm #
0.68 head đoạn “”
0.68 head đừng
0.68 head+0 câu
0.68 head+0 nay
0.68 head+1 viết
0.68 head+2 a
0.68 head-1 đề
0.68 head-2 ngay
0.68 inner hiệu
0.68 inner hơi
0.68 inner quốc gia
0.68 inner viết đủ
0.68 inner →
0.68 inner+1 không
0.68 inner-1 ,
-0.68 length 1
0.68 tail : một
0.68 tail biết
0.68 tail các điều
0.68 tail có quy
0.68 tail gạch đầu
0.68 tail luôn
0.68 tail là hợp
0.68 tail ngay
0.68 tail trang
0.68 tail đầu dòng
0.67 before begins - khoản
0.67 before lục
0.67 before mong
0.67 head chu
0.67 head gọn
0.67 head iii
0.67 head is FAVOURS
0.67 head is INSTEAD
0.67 head lên trên
0.67 head tôi nên
0.67 head vào
0.67 head vào điều
0.67 head đoạn thứ
0.67 head được
0.67 head ở cuối
0.67 head+0 gộp
0.67 head+0 nâng
0.67 head+1 bỏ
0.67 head+1 đầu
0.67 head+2 khoản
0.67 head-1 lục
0.67 inner # ngày
0.67 inner mục tiêu
0.67 inner quyết
0.67 next cho
0.67 next is LACKS
0.67 tail chuyển
0.67 tail lược
0.67 tail lược đi
0.67 tail một .
0.67 tail trang #
0.67 tail xin
0.67 tail+2 có
0.67 tail-2 nên
0.66 before begins tại điểm
0.66 before cây
0.66 before d
0.66 before góp
0.66 head # nên
0.66 head ) ,
0.66 head , để
0.66 head : chuyển
0.66 head bỏ các
0.66 head khoan
0.66 head khoan #
0.66 head muc #
0.66 head mốc
0.66 head nhất :
0.66 head sinh
0.66 head sung khoản
0.66 head thêm điểm
0.66 head tại phần
0.66 head đang
0.66 head đầu mục
0.66 head+0 hiệu
0.66 head+0 toàn
0.66 head+1 văn
0.66 head+2 )
0.66 head+2 ấy
0.66 head+2 “”
0.66 head-0 phải
0.66 head-1 gạch
0.66 head-2 thay
0.66 head-2 tên
0.66 head-2 với
0.66 inner . viết
0.66 inner bởi
0.66 inner doi
0.66 inner nói rõ
0.66 inner sửa
0.66 inner tra
0.66 inner yếu
0.66 inner “” theo
0.66 inner+2 tôi
0.66 inner-2 lên
0.66 inner-2 nghị
0.66 inner-2 nâng
-0.66 next ,
0.66 next ba
0.66 next cái
0.66 next giờ
0.66 next quy
0.66 tail một khoản
0.66 tail nhé
0.66 tail trường tôi
0.66 tail vi
0.66 tail+0 (
0.66 tail+1 xin
0.66 tail+1 ạ
0.66 tail+2 các
0.66 tail-1 câu
0.66 tail-2 “”
0.65 before begins * tr
0.65 before begins phụ lục
0.65 before begins về phần
0.65 before biểu
0.65 before khẩu
0.65 before thấy
0.65 before tương
0.65 before đối
0.65 head # là
0.65 head chuyện
0.65 head có mấy
0.65 head của mục
0.65 head gọn lại
0.65 head học thứ
0.65 head liệu
0.65 head nghị nâng
0.65 head phần b
0.65 head sau điểm
0.65 head sẵn
0.65 head thừa chữ
0.65 head thực
0.65 head đoạn
0.65 head đúng
0.65 head+2 tiếp
0.65 head+2 về
0.65 head+2 với
0.65 head-1 cuối
0.65 head-1 sau
0.65 head-1 thì
0.65 head-1 thể
0.65 head-2 bớt
0.65 head-2 thừa
0.65 inner , viết
0.65 inner già
0.65 inner nuôi
0.65 inner nên viết
0.65 inner xuất :
0.65 inner đạt
0.65 inner đồng chí
0.65 inner “” thì
0.65 inner+0 trước
0.65 inner+2 cần
0.65 inner+2 theo
0.65 inner+2 ở
0.65 inner-0 tích
0.65 is asked next
0.65 tail , đặt
0.65 tail biển
0.65 tail già
0.65 tail một điều
0.65 tail vậy .
0.65 tail+2 là
0.65 tail-1 vậy
0.64 before begins điều ,
0.64 before qua
0.64 before thầy
0.64 before đêm
0.64 head # :
0.64 head # phải
0.64 head # thì
0.64 head ;
0.64 head cộng
0.64 head du
0.64 head du lịch
0.64 head is FROM
0.64 head lý :
0.64 head một ,
0.64 head nghị viết
0.64 head nối
0.64 head đứng trước
0.64 head+0 a
0.64 head+1 chữ
0.64 head+2 xin
0.64 head-2 bản
0.64 head-2 lý
0.64 head-2 phải
0.64 inner # bác
0.64 inner lại là
0.64 inner viết là
0.64 inner đếm
0.64 inner “” nên
0.64 inner “” ra
0.64 inner “” ở
0.64 inner+0 có
0.64 inner+2 trang
0.64 inner-2 nói
0.64 next trước
0.64 tail dung
0.64 tail khoản .
0.64 tail lắm rồi
0.64 tail nội dung
0.64 tail phần thứ
0.64 tail ý
0.64 tail+1 còn
0.64 tail+1 này
0.64 tail+1 đã
0.64 tail-1 điều
0.63 before is LACKS
0.63 before suất
0.63 head # đảo
0.63 head bến
0.63 head chứng
0.63 head giúp
0.63 head hoán đổi
0.63 head iv ,
0.63 head nay
0.63 head nghị bỏ
0.63 head nên viết
0.63 head trong toàn
0.63 head và mục
0.63 head đó :
0.63 head được viết
0.63 head+0 hạn
0.63 head+1 chế
0.63 head+2 điểm
0.63 inner , hợp
0.63 inner hồi
0.63 inner mở
0.63 inner nghĩ
0.63 inner nhất #
0.63 inner quỹ
0.63 inner viết lại
0.63 inner+1 nên
0.63 inner+1 sửa
0.63 inner+2 số
0.63 inner+2 thu
0.63 next chỗ
0.63 next giao
0.63 tail (
0.63 tail nói rồi
0.63 tail đối
0.63 tail “” :
0.63 tail “” cho
0.63 tail-1 ạ
0.63 tail-2 cuối
0.63 tail-2 thứ
0.63 then is ASKS
0.63 then is DELETES
0.62 before nhập
0.62 before nửa
0.62 before thôn
0.62 head # có
0.62 head # được
0.62 head cau
0.62 head cuối điểm
0.62 head có “”
0.62 head dung góp
0.62 head mở
0.62 head mục iv
0.62 head sắp
0.62 head đầu của
0.62 head đổi chỗ
0.62 head+1 /
0.62 head+2 chương
0.62 head+2 lục
0.62 head+2 xuất
0.62 head-0 chuyển
0.62 head-0 đảo
0.62 head-1 năm
0.62 head-2 công
0.62 head-2 tôi
0.62 head-2 xuống
0.62 inner chừng
0.62 inner cư
0.62 inner lấn
0.62 inner mùa
0.62 inner nghèo
0.62 inner nâng
0.62 inner tr
0.62 inner ít
0.62 inner đoàn
0.62 inner đoàn kết
0.62 inner đâu có
0.62 inner đò
0.62 inner đầu dòng
0.62 inner đến
0.62 inner “” :
0.62 inner+1 trạm
0.62 inner-1 nên
0.62 inner-1 để
0.62 inner-2 cộng
0.62 next chợ
0.62 next chứ
0.62 next sao
0.62 tail là chuyện
0.62 tail ra thành
0.62 tail riêng
0.62 tail+0 ;
0.62 tail-2 điều
0.61 before kèm
0.61 before loại
0.61 before phương
0.61 before phụ
0.61 before thừa
0.61 head # phụ
0.61 head : mức
0.61 head a )
0.61 head hai (
0.61 head hơn
0.61 head hồ
0.61 head làm
0.61 head lực :
0.61 head này :
0.61 head sung “”
0.61 head điểm “”
0.61 head+0 b
0.61 head+1 .
0.61 head+1 c
0.61 head+1 có
0.61 head+2 ở
0.61 head-0 từ
0.61 head-2 .
0.61 head-2 đoạn
0.61 inner # trạm
0.61 inner # tôi
0.61 inner không đủ
0.61 inner mạnh
0.61 inner nghề
0.61 inner nghị thay
0.61 inner quả
0.61 inner quốc
0.61 inner ta
0.61 inner thì ghi
0.61 inner tôi nghĩ
0.61 inner tương
0.61 inner viết thành
0.61 inner viện cộng
0.61 inner+1 #
0.61 inner+1 phút
0.61 inner+1 đối
0.61 inner+2 ghi
0.61 inner-1 tỷ
0.61 inner-1 đảng
0.61 inner-2 ?
0.61 inner-2 thay
0.61 insert -q
0.61 length 0
-0.61 replace -f
0.61 tail # mục
0.61 tail chớ
0.61 tail hiểu .
0.61 tail lượng
0.61 tail nhỏ
0.61 tail tôi thấy
0.61 tail vùng
0.61 tail “” nghe
0.61 tail+1 cho
0.61 tail+2 thu
0.61 tail-0 gì
0.61 tail-1 hiểu
0.61 tail-1 là
0.61 tail-2 tới
0.61 tail-2 đã
0.61 unread
0.60 before begins - trang
0.60 before begins sửa “”
0.60 before giá
0.60 before gì
0.60 before hiểu
0.60 before hơi
0.60 before sổ
0.60 before uống
0.60 head : thay
0.60 head b
0.60 head bỏ #
0.60 head bớt các
0.60 head chung
0.60 head còn
0.60 head cấp iii
0.60 head cấp nước
0.60 head cửa
0.60 head dấu
0.60 head giữ nguyên
0.60 head thải
0.60 head với chương
0.60 head+0 chợ
0.60 head+1 lục
0.60 head+1 nghị
0.60 head+1 điều
0.60 head+2 :
0.60 head-0 bỏ
0.60 head-1 chương
0.60 head-1 tên
0.60 head-2 cho
0.60 head-2 sẵn
0.60 inner ( #
0.60 inner chỉ nên
0.60 inner cuối
0.60 inner củng
0.60 inner kinh
0.60 inner lùi
0.60 inner nên “”
0.60 inner tui
0.60 inner tên
0.60 inner tôi muốn
0.60 inner đồng .
0.60 inner đủ là
0.60 inner+0 ít
0.60 inner-2 được
0.60 next chi
0.60 next chữ
0.60 next is QUOTED
0.60 next sửa
0.60 next điểm
0.60 next “”
0.60 tail bố trí
0.60 tail bớt
0.60 tail cùng
0.60 tail học
0.60 tail không có
0.60 tail nhé .
0.60 tail phép
0.60 tail quyền
0.60 tail trong phần
0.60 tail xem
0.60 tail+0 khỏi
0.60 tail+1 chỉ
0.60 tail+1 mới
0.60 tail-1 nhé
0.60 tail-2 cũng
0.60 tail-2 quá
0.59 before begins ý kiến
0.59 before begins “”
0.59 before con
0.59 before nghệ
0.59 before tuổi
0.59 head # khoan
0.59 head # mới
0.59 head # phan
0.59 head # xin
0.59 head b ,
0.59 head nghị đánh
0.59 head này ,
0.59 head nông
0.59 head nước thải
0.59 head nặng
0.59 head sản
0.59 head số (
0.59 head thì thêm
0.59 head thảo ghi
0.59 head tiện
0.59 head về tên
0.59 head+0 cuối
0.59 head+1 #
0.59 head+1 người
0.59 head+1 thể
0.59 head+1 đ
0.59 head+2 giúp
0.59 head+2 mấy
0.59 head+2 thì
0.59 head-1 .
0.59 head-1 chèn
0.59 head-1 đó
0.59 head-1 định
0.59 head-2 bỏ
0.59 head-2 ở
0.59 inner # dự
0.59 inner # gấp
0.59 inner , giá
0.59 inner , người
0.59 inner / năm
0.59 inner ? ghi
0.59 inner chạy
0.59 inner cứ
0.59 inner dịch
0.59 inner gạch đầu
0.59 inner hội viên
0.59 inner mỗi năm
0.59 inner niên
0.59 inner nấu
0.59 inner sống
0.59 inner thảo viết
0.59 inner đôi
0.59 inner đất ,
0.59 inner+1 dự
0.59 inner+1 ha
0.59 inner-0 điểm
0.59 inner-2 đề
0.59 next chế
0.59 next xem
-0.59 old strange
0.59 tail # ;
0.59 tail , đề
0.59 tail bố
0.59 tail cho xe
0.59 tail cũng hiểu
0.59 tail kinh
0.59 tail luật .
0.59 tail nghề
0.59 tail trước “”
0.59 tail tối
0.59 tail đã nói
0.59 tail ạ .
0.59 tail+1 bỏ
0.59 tail+1 tôi
0.59 tail+1 điều
0.59 tail+2 ,
0.59 tail+2 xuống
0.58 before begins trang :
0.58 before begins về nội
0.58 before cùng
0.58 before dòng
0.58 before lập
0.58 before rừng
0.58 before tám
0.58 before vận
0.58 before xe
0.58 head ) và
0.58 head : sau
0.58 head cuối :
0.58 head các điểm
0.58 head giám
0.58 head gì
0.58 head gạo
0.58 head hiểu
0.58 head hoạch
0.58 head nghị điều
0.58 head phòng
0.58 head thứ tư
0.58 head tr #
0.58 head tại điều
0.58 head ăn
0.58 head đuôi
0.58 head đất
0.58 head+1 giúp
0.58 head+1 lực
0.58 head+1 nghĩa
0.58 head+1 quân
0.58 head+1 đồng
0.58 head+1 ở
0.58 head+1 “”
0.58 head+2 #
0.58 head+2 khoan
0.58 head+2 từ
0.58 head-0 gộp
0.58 head-1 phải
0.58 head-2 trách
0.58 inner biển
0.58 inner chở
0.58 inner cắt
0.58 inner dụng
0.58 inner hành
0.58 inner thống nhất
0.58 inner tỷ đồng
0.58 inner và
0.58 inner+1 thế
0.58 inner+2 chưa
0.58 inner-0 sơ
0.58 inner-1 hồ
0.58 next định
0.58 next đọc
-0.58 placeless
0.58 tail cho dân
0.58 tail chợ
0.58 tail câu “”
0.58 tail cứu người
0.58 tail giùm
0.58 tail hộ
0.58 tail liền
0.58 tail lại để
0.58 tail lối
0.58 tail lực
0.58 tail nó
0.58 tail trình #
0.58 tail tôm
0.58 tail+2 ra
0.58 tail-2 ở
0.57 before begins kiến nghị
0.57 before lùi
0.57 before ngồi
0.57 before phát
0.57 delete b-
0.57 head - tại
0.57 head bỏ hai
0.57 head chuyển câu
0.57 head công an
-0.57 head của
0.57 head hà
0.57 head là điều
0.57 head nhé
0.57 head nên là
0.57 head nên được
0.57 head nữa ,
0.57 head quyết định
0.57 head rõ “”
0.57 head thu
0.57 head thời hạn
0.57 head tiêu :
0.57 head tôi chỉ
0.57 head và điều
0.57 head đổi thành
0.57 head đổi “”
0.57 head+0 bạn
0.57 head+1 nguyên
0.57 head+1 thời
0.57 head+2 thay
0.57 head+2 tiêu
0.57 head-1 :
0.57 head-1 nhất
0.57 head-1 đổi
0.57 head-2 tiêu
0.57 head-2 tiếp
0.57 inner # lao
0.57 inner , dân
0.57 inner , huyện
0.57 inner - >
0.57 inner > #
0.57 inner bữa
0.57 inner chợ
0.57 inner các đồng
0.57 inner cán
0.57 inner cán bộ
0.57 inner diện
0.57 inner gạch
0.57 inner kiểm
0.57 inner kê
0.57 inner lai
0.57 inner lại :
0.57 inner ngồi
0.57 inner nâng thành
0.57 inner thì thấp
0.57 inner tỷ ,
0.57 inner đoạn
0.57 inner ở
0.57 inner+1 ;
0.57 inner+1 =
0.57 inner+1 ngày
0.57 inner+1 người
0.57 inner+1 tôi
0.57 inner+2 năm
0.57 inner-1 chỗ
0.57 inner-2 ghi
0.57 inner-2 thành
-0.57 next nay
0.57 next ông
0.57 next đại
0.57 tail # .
0.57 tail chuyện
0.57 tail gắn với
0.57 tail hoạch
0.57 tail huyện
0.57 tail hẳn .
0.57 tail một ,
0.57 tail nhà sàn
0.57 tail năm
0.57 tail sau khoản
0.57 tail thừa ,
0.57 tail trong điểm
0.57 tail-1 hẳn
0.57 tail-1 thì
0.57 tail-1 đâu
0.56 before chị
0.56 before loài
0.56 before muối
0.56 before mẫu
0.56 before phút
0.56 before sát
0.56 before thuốc
0.56 before việc
0.56 head # bãi
0.56 head # như
0.56 head - “”
0.56 head c )
0.56 head chuyển thành
0.56 head chỉ xin
0.56 head có hiệu
0.56 head cống
0.56 head gạch bỏ
0.56 head gộp khoản
0.56 head hoán
0.56 head hành vi
0.56 head hợp
0.56 head i )
0.56 head khách du
0.56 head nghị cắt
0.56 head nói rõ
0.56 head tui
0.56 head tên mục
0.56 head xin thêm
0.56 head –
0.56 head+0 số
0.56 head+0 trang
0.56 head+1 bãi
0.56 head+1 sửa
0.56 head+2 c
0.56 head-0 dân
0.56 head-1 -
0.56 head-2 hẳn
0.56 inner , phải
0.56 inner an
0.56 inner cao ,
0.56 inner cái
0.56 inner căn .
0.56 inner cục
0.56 inner học ,
0.56 inner như
0.56 inner thay bằng
0.56 inner vì “”
0.56 inner động
0.56 inner “” đề
0.56 inner+0 dưới
0.56 inner+1 quả
0.56 inner+1 xin
0.56 inner+1 đề
0.56 inner+2 nói
0.56 inner+2 yếu
0.56 inner-0 phương
0.56 inner-0 thôn
0.56 inner-0 đậu
0.56 inner-1 neo
0.56 inner-1 →
0.56 inner-2 khu
0.56 inner-2 đọc
-0.56 next is COUNTED
0.56 next mức
0.56 next phòng
0.56 tail : khoản
0.56 tail bao
0.56 tail bà
0.56 tail bà con
0.56 tail cuối câu
0.56 tail công
0.56 tail gắn
0.56 tail kinh tế
0.56 tail nhiều
0.56 tail sơ
0.56 tail ít
0.56 tail đi liền
0.56 tail đầu điểm
0.56 tail đằng
0.56 tail+2 câu
0.56 tail+2 lên
0.56 tail-2 dấu
0.56 tail-2 gạch
0.56 tail-2 khỏi
0.56 tail-2 lược
0.55 before begins mục #
0.55 before begins phải ghi
0.55 before gộp
0.55 before hồ
0.55 before người
0.55 head ( b
0.55 head : gạch
0.55 head ai
0.55 head chương iii
0.55 head cuối khoản
0.55 head câu này
0.55 head câu đầu
0.55 head cả ,
0.55 head dân :
0.55 head dòng cuối
0.55 head e
0.55 head hai :
0.55 head hai khoản
0.55 head is TURNS
0.55 head không cần
0.55 head không phải
0.55 head là một
0.55 head lược bỏ
0.55 head lỗi
0.55 head muốn bỏ
0.55 head mà
0.55 head nhận
0.55 head phải ghi
0.55 head sửa “”
0.55 head thảo :
0.55 head thủy
0.55 head tiêu đề
0.55 head tên “”
0.55 head tôi :
0.55 head tôi thấy
0.55 head từ điều
0.55 head và quan
0.55 head và thứ
0.55 head vậy
0.55 head xóa giùm
0.55 head đ :
0.55 head đảo khoản
0.55 head đột
0.55 head đột phá
0.55 head ở điểm
0.55 head+0 bổ
0.55 head+0 và
0.55 head+1 chỗ
0.55 head+1 cuối
0.55 head+1 sung
0.55 head+1 trình
0.55 head+2 là
0.55 head-0 người
0.55 head-1 dùng
0.55 head-2 giùm
0.55 inner # hộ
0.55 inner # phút
0.55 inner # sang
0.55 inner , một
0.55 inner bất
0.55 inner bằng câu
0.55 inner bến
0.55 inner chu
0.55 inner chèn
0.55 inner chúng tôi
0.55 inner dần
0.55 inner hộ nghèo
0.55 inner nào ?
0.55 inner sổ
0.55 inner thẳng “”
0.55 inner thể
0.55 inner trẻ
0.55 inner tuyến
0.55 inner tôm
0.55 inner đảo
0.55 inner “” ;
0.55 inner “” xin
0.55 inner+1 tấn
0.55 inner+2 hộ
0.55 inner+2 neo
0.55 inner-1 thẳng
0.55 inner-1 đổi
0.55 next is AGAINST
0.55 next is KEEPS
0.55 next thẳng
0.55 next đề
0.55 tail bến
0.55 tail e
0.55 tail hơi
0.55 tail hồ sơ
0.55 tail liền sau
0.55 tail nha
0.55 tail nổi
0.55 tail phân
0.55 tail thành hai
0.55 tail thành mục
0.55 tail đẹp
0.55 tail địa
0.55 tail “” đứng
0.55 tail+0 ở
0.55 tail+1 đặt
0.55 tail+1 đứng
0.55 tail+2 tập
0.55 tail-1 cuối
-0.55 then .
-0.55 then ends .
0.54 before begins [ điều
0.54 before begins vị trí
0.54 before begins điều thứ
0.54 before chợ
0.54 before dùng
0.54 before ends ]
0.54 before hợp
0.54 before nêu
0.54 before phạm
0.54 before sli
0.54 before xong
0.54 before đạo
0.54 head # cần
0.54 head # cắt
0.54 head # gom
0.54 head ) bãi
0.54 head ) câu
0.54 head / mục
0.54 head chuyển về
0.54 head chỗ
0.54 head cuối mục
0.54 head cây
0.54 head có câu
0.54 head có thể
0.54 head cứ
0.54 head hai chữ
0.54 head luôn
0.54 head luồng
0.54 head mong
0.54 head nay đề
0.54 head nhiên ,
0.54 head nhập khoản
0.54 head phần c
0.54 head rác
0.54 head sau :
0.54 head thì bỏ
0.54 head tám
0.54 head về chương
0.54 head vốn
0.54 head với mục
0.54 head với điểm
0.54 head đồ
0.54 head ở khoản
0.54 head+0 bãi
0.54 head+1 bớt
0.54 head+1 lý
0.54 head+1 vào
0.54 head+2 cụm
0.54 head-0 ,
0.54 head-0 ba
0.54 head-0 c
0.54 head-0 cuối
0.54 head-1 iii
0.54 head-1 nghị
0.54 head-1 nên
0.54 head-1 đầu
0.54 head-2 đảng
0.54 inner # bản
0.54 inner # về
0.54 inner ) bằng
0.54 inner biên
0.54 inner giảm dần
0.54 inner khu neo
0.54 inner kiểm tra
0.54 inner kế
0.54 inner kết quả
0.54 inner lao
0.54 inner lao động
0.54 inner neo
0.54 inner neo đậu
0.54 inner nghị thêm
0.54 inner nên thêm
0.54 inner quá .
0.54 inner sau cụm
0.54 inner xin nâng
0.54 inner đề xuất
0.54 inner+2 thấp
0.54 inner+2 tuổi
0.54 inner+2 vì
0.54 inner-1 địa
0.54 inner-2 tỉnh
0.54 next đâu
0.54 next đính
0.54 tail !
0.54 tail bớt chữ
0.54 tail có thể
0.54 tail cũng được
0.54 tail kết
0.54 tail người dân
0.54 tail sau chữ
0.54 tail thì ai
0.54 tail đặt sau
0.54 tail “” .
0.54 tail “” chuyển
0.54 tail “” chứ
0.54 tail+1 chuyển
0.54 tail+1 chứ
0.54 tail+2 giám
0.54 tail+2 liệu
0.54 tail+2 nguyên
0.54 tail+2 sau
0.54 tail+2 tỉnh
0.54 tail-0 !
0.54 tail-1 được
0.54 tail-2 khoản
0.54 tail-2 trong
0.53 before begins chi bộ
0.53 before begins câu “”
0.53 before châu
0.53 before chạy
0.53 before chết
0.53 before danh
0.53 before doanh
0.53 before giùm
0.53 before tiền
0.53 before đánh
0.53 before đèn
0.53 before đếm
0.53 head # dự
0.53 head # tỷ
0.53 head # đến
0.53 head ( trường
0.53 head * tr
0.53 head bằng
0.53 head bỏ từ
0.53 head chữ :
0.53 head câu đó
0.53 head cây xanh
0.53 head căn cứ
0.53 head dung
0.53 head giùm chữ
0.53 head ii mục
0.53 head mốc “”
0.53 head nguyễn
0.53 head như sau
0.53 head nhắc lại
0.53 head nội dung
0.53 head phần i
0.53 head sửa là
0.53 head thành khoản
0.53 head thì “”
0.53 head vì
0.53 head vô
0.53 head xanh
0.53 head đích
0.53 head đưa vào
0.53 head đừng viết
0.53 head+0 (
0.53 head+0 trường
0.53 head+1 liệu
0.53 head+2 các
0.53 head+2 ii
0.53 head+2 đó
0.53 head+2 đọc
0.53 head-0 cho
0.53 head-0 sau
0.53 head-1 ,
0.53 head-1 bảo
0.53 head-1 mốc
0.53 head-2 chữ
0.53 head-2 hành
0.53 head-2 mình
0.53 head-2 trình
0.53 head-2 ý
0.53 head-2 đừng
0.53 inner , năm
0.53 inner , tối
0.53 inner , vì
0.53 inner ;
0.53 inner ? viết
0.53 inner bán
0.53 inner chúng
0.53 inner chứ không
0.53 inner còn #
0.53 inner không kịp
0.53 inner mục #
0.53 inner ngân
0.53 inner nhầm
0.53 inner năm ,
0.53 inner phút
0.53 inner sản xuất
0.53 inner thống
0.53 inner tinh
0.53 inner tiện
0.53 inner trong khoản
0.53 inner tỉnh
0.53 inner đọc
0.53 inner ổn
0.53 inner ở phần
0.53 inner-2 tới
0.53 next chưa
-0.53 tail # tấn
0.53 tail cụ
0.53 tail dấu
0.53 tail e khoản
0.53 tail giữ nguyên
0.53 tail hồ
0.53 tail is AGAINST
-0.53 tail is INSERTS
0.53 tail là #
0.53 tail một điểm
0.53 tail nhiệm
0.53 tail những
0.53 tail nêu
0.53 tail qua
0.53 tail thiệt
0.53 tail thường
0.53 tail trong mục
-0.53 tail tấn
0.53 tail vùng cao
0.53 tail đi cho
0.53 tail điều ,
0.53 tail điểm e
0.53 tail “” vào
0.53 tail “” ạ
0.53 tail+0 !
0.53 tail+1 .
0.53 tail+1 mấy
0.53 tail-2 đoạn
0.53 tail-2 để
0.52 before begins bãi bỏ
0.52 before begins các ý
0.52 before km
0.52 before lòng
0.52 before này
0.52 before nổi
0.52 before tâm
0.52 before đường
0.52 before đột
0.52 head # dài
0.52 head # tách
0.52 head ( khoản
0.52 head , phần
0.52 head b )
0.52 head ben
0.52 head bỏ mục
0.52 head c khoản
0.52 head cá
0.52 head căn
0.52 head de
0.52 head de nghi
0.52 head diện tích
0.52 head dẫn
-0.52 head long 8
0.52 head lục i
0.52 head mỗi
0.52 head nghi
0.52 head người
0.52 head nói về
0.52 head phép
0.52 head sau khi
0.52 head số liệu
0.52 head thiết
0.52 head thành một
0.52 head thêm điều
0.52 head thế này
0.52 head thống nhất
0.52 head tiếng
0.52 head tiền
0.52 head tiểu
0.52 head đò
0.52 head đảo lên
0.52 head đứng đầu
0.52 head+0 phòng
0.52 head+0 đầu
0.52 head+1 dự
0.52 head+1 ghi
0.52 head+1 giùm
0.52 head+1 iii
0.52 head+1 muốn
0.52 head+1 ý
0.52 head+1 đó
0.52 head+2 dài
0.52 head+2 dự
0.52 head+2 hành
0.52 head+2 quan
0.52 head-2 mục
0.52 head-2 về
0.52 inner - -
0.52 inner công khai
0.52 inner giờ ,
0.52 inner gây
0.52 inner kéo
0.52 inner là “”
0.52 inner người dân
0.52 inner nổi
0.52 inner sản
0.52 inner tr .
0.52 inner xuống còn
0.52 inner án
0.52 inner ít quá
0.52 inner đúng là
0.52 inner+1 km
0.52 inner+1 →
0.52 inner+2 còn
0.52 inner+2 xin
0.52 inner-1 tương
0.52 inner-2 biên
0.52 inner-2 còn
0.52 inner-2 rõ
0.52 next cắt
0.52 next nguyên
0.52 next thêm
0.52 tail , ai
0.52 tail , lược
0.52 tail chưa đủ
0.52 tail chắc
0.52 tail chữ
0.52 tail cụ thể
0.52 tail cứ
0.52 tail hỏng
0.52 tail không cần
0.52 tail nhiệm vụ
0.52 tail năm .
0.52 tail thứ hai
0.52 tail đủ .
0.52 tail+1 (
0.52 tail+1 kịp
0.52 tail-1 hai
0.52 tail-1 “”
0.52 tail-2 dòng
0.51 before begins nội dung
0.51 before begins trang #
0.51 before begins tôi đề
0.51 before bãi
0.51 before bản
0.51 before bảng
0.51 before cảnh
0.51 before dịch
0.51 before gió
0.51 before gọi
0.51 before is WEAK
0.51 before lớn
0.51 before phong
0.51 before so
0.51 before trung
0.51 before tải
-0.51 before về
0.51 before xóm
0.51 before đóng
0.51 head # iii
0.51 head # không
0.51 head # viết
0.51 head # vào
0.51 head # đổi
0.51 head ) khoản
0.51 head , thay
0.51 head - điểm
0.51 head : điều
0.51 head b khoản
0.51 head bán
0.51 head cụ thể
0.51 head dạn
0.51 head hủy
0.51 head hủy bỏ
0.51 head mạnh dạn
0.51 head mẫu
0.51 head nghề
0.51 head nhất (
0.51 head thôi
0.51 head trăm
0.51 head tôi không
0.51 head tôi mạnh
0.51 head tại
0.51 head xã hội
0.51 head+0 thay
0.51 head+0 tách
0.51 head+1 giữ
0.51 head+1 nhất
0.51 head+1 toàn
0.51 head+2 còn
0.51 head-0 )
0.51 head-0 gom
0.51 head-0 ii
0.51 head-1 lần
0.51 head-1 tăng
0.51 head-2 do
0.51 head-2 liền
0.51 head-2 đề
0.51 inner # km
0.51 inner # m²
0.51 inner # rồi
0.51 inner , “”
0.51 inner . nâng
-0.51 inner bây
-0.51 inner bây giờ
0.51 inner km
0.51 inner là gì
0.51 inner lượt khách
0.51 inner lấy #
0.51 inner m²
0.51 inner một lần
0.51 inner mới là
0.51 inner ngân sách
0.51 inner nên thay
0.51 inner quý
0.51 inner thu #
0.51 inner thấp ,
0.51 inner tiếng
0.51 inner tiếp
0.51 inner tôi đếm
0.51 inner xong
0.51 inner đi
0.51 inner đạt #
0.51 inner đồng mỗi
0.51 inner “” tôi
0.51 inner+1 hội
0.51 inner+1 ra
0.51 inner+1 trước
0.51 inner+2 .
0.51 inner+2 phải
0.51 inner+2 và
0.51 inner+2 vào
0.51 inner+2 với
0.51 inner+2 đạt
0.51 inner+2 →
0.51 inner-0 trạm
0.51 inner-1 hội
0.51 inner-2 >
0.51 inner-2 năm
0.51 inner-2 tháng
0.51 next ii
0.51 next is BECOMES
0.51 next is LEAVES
0.51 next khỏi
0.51 next lược
0.51 next nằm
0.51 next thành
0.51 next thống
0.51 tail # tỷ
0.51 tail # về
0.51 tail ( điểm
0.51 tail cuối mục
0.51 tail cá
0.51 tail các
0.51 tail hai .
0.51 tail hành chính
0.51 tail hội viên
0.51 tail nguyên
0.51 tail sống
0.51 tail thư
0.51 tail thư viện
0.51 tail đưa lên
0.51 tail ạ ,
0.51 tail ở mục
0.51 tail “” bỏ
0.51 tail “” thành
0.51 tail “” trong
0.51 tail+1 đầu
0.51 tail-2 quy
0.50 before a
0.50 before begins # :
0.50 before bớt
0.50 before diện
0.50 before is TURNS
0.50 before khu
0.50 before mấy
0.50 before nghiệp
0.50 before thủ
0.50 before tổng
0.50 before viện
0.50 before đình
0.50 before đưa
0.50 head , dự
0.50 head : số
0.50 head : trang
0.50 head báo :
0.50 head chỉ tiêu
0.50 head có khoản
0.50 head giường
0.50 head gom
0.50 head hai từ
0.50 head khoản đó
0.50 head một dòng
0.50 head một gạch
0.50 head mức hỗ
0.50 head nhỏ
0.50 head nó
0.50 head nậm
0.50 head phần ii
0.50 head phủ
0.50 head tôi viết
0.50 head và điểm
0.50 head xóa
0.50 head đoạn nói
0.50 head đoạn đầu
0.50 head đó bỏ
0.50 head đôi
0.50 head+0 vậy
0.50 head+0 đọc
0.50 head+1 hà
0.50 head+2 gộp
0.50 head-0 mức
0.50 head-1 nghèo
0.50 head-2 hóa
0.50 head-2 từ
0.50 inner # m
0.50 inner # với
0.50 inner . cho
-0.50 inner của
0.50 inner is LACKS
0.50 inner là ít
0.50 inner lúa
0.50 inner m
0.50 inner mỗi quý
0.50 inner nhà văn
0.50 inner phép
0.50 inner thi
0.50 inner thì phải
0.50 inner thứ hai
0.50 inner tiếp “”
0.50 inner xin #
0.50 inner đằng
0.50 inner ổn định
0.50 inner+1 cho
0.50 inner+1 cần
0.50 inner+1 quý
0.50 inner+2 nghị
0.50 inner+2 đường
0.50 inner+2 đất
0.50 inner-0 mét
0.50 inner-1 là
0.50 inner-1 tiếp
0.50 inner-2 nhất
0.50 inner-2 thêm
0.50 inner-2 để
0.50 inner-2 →
0.50 new first
0.50 next gạch
0.50 next lo
-0.50 next tôi
0.50 tail : điều
0.50 tail cố
0.50 tail giờ
-0.50 tail is TURNED
0.50 tail là quá
0.50 tail lớn
0.50 tail nguồn
0.50 tail sức
0.50 tail sửa lại
0.50 tail thành điều
0.50 tail trách
0.50 tail trùng
0.50 tail xong
0.50 tail đ ,
0.50 tail điểm đ
0.50 tail được không
0.50 tail+1 câu
0.50 tail+2 d
0.50 tail+2 người
0.50 tail+2 sách
0.50 tail-0 ạ
-0.50 then is WISHED
0.49 before begins “” ;
0.49 before dạy
0.49 before e
0.49 before ii
0.49 before quên
0.49 before quý
0.49 before thấp
0.49 before âu
0.49 before →
0.49 head # bổ
0.49 head ) mục
0.49 head ) vào
0.49 head , #
0.49 head , chữ
0.49 head , dòng
0.49 head / c
0.49 head : đảo
0.49 head : đến
0.49 head anh chị
0.49 head anh em
0.49 head chèn “”
0.49 head cuối ,
-0.49 head cân nhắc
0.49 head d )
0.49 head gộp điểm
0.49 head hai việc
-0.49 head is UNITS
0.49 head khai
0.49 head khu
0.49 head la
0.49 head nghị tách
0.49 head ngoài
0.49 head nhưng bỏ
0.49 head nhất và
0.49 head nên rút
0.49 head nếu giữ
0.49 head sung cụm
0.49 head thì khoản
0.49 head trong mục
0.49 head trình số
0.49 head tính
0.49 head vệ môi
0.49 head với khoản
0.49 head đ /
0.49 head điểm c
0.49 head đều
0.49 head “” :
0.49 head+0 cho
0.49 head+0 chương
0.49 head+0 đưa
0.49 head+0 đặt
0.49 head+1 tác
0.49 head+2 dòng
0.49 head-2 b
0.49 head-2 nhất
0.49 head-2 quy
0.49 head-2 thiếu
0.49 inner . nhà
0.49 inner ; nên
0.49 inner = >
0.49 inner ? #
0.49 inner bồi
0.49 inner chung
0.49 inner chuẩn ,
0.49 inner chín
0.49 inner giáo
0.49 inner hỏi
0.49 inner hộ
0.49 inner hợp đồng
0.49 inner khó
0.49 inner là muộn
0.49 inner lượt
0.49 inner mấy
0.49 inner nhanh
0.49 inner phương tiện
0.49 inner phục
0.49 inner ra
0.49 inner rừng
0.49 inner thu từ
-0.49 inner – “”
0.49 inner “” cần
0.49 inner+0 nông
0.49 inner+1 dân
0.49 inner-0 phút
0.49 next begins ngoài ra
0.49 next chính
0.49 next mà
0.49 next quá
0.49 next ủy
0.49 tail # để
0.49 tail ai chẳng
0.49 tail cập
0.49 tail cập nhật
0.49 tail giấy
0.49 tail gọi
0.49 tail huyện ,
-0.49 tail is DRAFTS
0.49 tail is FAVOURS
0.49 tail is LACKS
0.49 tail mức
0.49 tail nhé ,
0.49 tail nhật
0.49 tail thay
0.49 tail trung
0.49 tail và thêm
0.49 tail đúng
0.49 tail+0 một
0.49 tail+2 đầu
0.49 tail-2 nông
0.49 tail-2 rồi
0.48 before begins ( #
0.48 before begins - câu
0.48 before begins tôi đọc
0.48 before cháu
0.48 before nó
0.48 before thống
-0.48 before vào
0.48 head # một
0.48 head , khoản
0.48 head - bạn
0.48 head : sửa
0.48 head an xã
0.48 head b bỏ
-0.48 head bếp
0.48 head chỗ thứ
0.48 head chỗ “”
0.48 head d (
0.48 head dài
0.48 head ghi
0.48 head hơn :
0.48 head hợp nhất
0.48 head hữu
0.48 head is DISAGREES
0.48 head khúc “”
0.48 head lấy tên
0.48 head lục :
0.48 head mẫu số
0.48 head mục tiêu
0.48 head nga
0.48 head nghị ,
0.48 head này bỏ
0.48 head năm :
0.48 head nếu
0.48 head ra ,
0.48 head sau chữ
0.48 head suất
0.48 head sửa
0.48 head thêm cho
0.48 head thông
0.48 head trùng
0.48 head tôi kiến
0.48 head tế ,
0.48 head ý nhỏ
0.48 head điều hai
0.48 head đạo
0.48 head+0 bỏ
0.48 head+0 nếu
0.48 head+0 tiêu
0.48 head+0 điểm
0.48 head+1 bạn
0.48 head+1 dòng
0.48 head+1 sau
0.48 head+1 thu
0.48 head+2 b
0.48 head+2 bỏ
0.48 head-1 chỗ
0.48 head-1 giảm
0.48 head-1 ra
0.48 head-2 dân
0.48 head-2 thì
0.48 head-2 việc
0.48 inner # lên
0.48 inner # triệu
0.48 inner # tuyến
0.48 inner . “”
0.48 inner bố trí
0.48 inner bốn
0.48 inner is SPLITS
0.48 inner luôn
0.48 inner là :
0.48 inner lãi
0.48 inner muộn
0.48 inner nha
0.48 inner nhà tôi
0.48 inner phát triển
0.48 inner thì #
0.48 inner triển
0.48 inner triệu
0.48 inner triệu lượt
0.48 inner à
0.48 inner “” nghe
0.48 inner+0 khá
0.48 inner+1 khô
0.48 inner+1 nghe
0.48 inner+1 đổi
0.48 inner+2 ,
0.48 inner+2 xuất
0.48 inner-0 số
0.48 inner-2 :
0.48 inner-2 hai
0.48 inner-2 trước
0.48 next (
0.48 next )
0.48 next còn
0.48 next ends )
0.48 next giùm
0.48 next thanh
0.48 next trạm
0.48 tail # vì
0.48 tail , nhờ
0.48 tail , việc
0.48 tail bán
-0.48 tail bị
0.48 tail bỏ khoản
0.48 tail cho rõ
0.48 tail cơ
0.48 tail cắt đi
0.48 tail dẫn
0.48 tail hơn
0.48 tail hơn .
0.48 tail long 1
0.48 tail nghe
0.48 tail nghị .
0.48 tail phố
0.48 tail quy chế
0.48 tail số liệu
0.48 tail trạm
0.48 tail trận
0.48 tail tủ
0.48 tail tủ sách
0.48 tail việc
0.48 tail viện
0.48 tail vì tủ
0.48 tail đ
0.48 tail điểm ,
0.48 tail định ,
0.48 tail đủ nghĩa
0.48 tail ở #
0.48 tail “” mới
0.48 tail+1 khỏi
0.48 tail+1 đi
0.48 tail+2 chớ
0.48 tail-1 hơn
0.48 tail-1 làm
0.48 tail-1 nghị
0.48 tail-1 nha
0.48 then ends #
0.47 before begins mục iii
0.47 before begins stt #
0.47 before begins về kỹ
0.47 before bắt
0.47 before hãy
0.47 before họ
0.47 before mét
0.47 before mới
0.47 before tăng
0.47 before xử
0.47 before ăn
0.47 head # cột
0.47 head # giữ
0.47 head # gạch
0.47 head # nhưng
0.47 head # nhập
0.47 head ) cho
0.47 head , chỗ
0.47 head : tên
0.47 head : điểm
0.47 head ba chữ
0.47 head bao
0.47 head bộ #
-0.47 head chú
0.47 head cột
0.47 head dùng “”
0.47 head giáo viên
0.47 head iii )
0.47 head k
0.47 head liền sau
0.47 head lúc
0.47 head lời :
0.47 head nghị gộp
0.47 head sai
0.47 head sổ
0.47 head sửa chữ
0.47 head sự
0.47 head thuê
0.47 head thưa các
0.47 head tích
0.47 head tư
0.47 head tấn
0.47 head vì “”
0.47 head xin bổ
0.47 head đông
0.47 head định ,
0.47 head ơi ,
0.47 head+0 hạ
0.47 head+0 ii
0.47 head+0 thu
0.47 head+0 trả
0.47 head+1 k
0.47 head+2 anh
0.47 head+2 cần
0.47 head-0 hai
0.47 head-1 cau
0.47 head-1 vì
0.47 head-2 iii
0.47 head-2 tư
0.47 head-2 vào
0.47 head-2 được
0.47 inner ( điểm
0.47 inner , hạ
0.47 inner , số
0.47 inner bờ
0.47 inner chia
0.47 inner chỉnh
0.47 inner chức
0.47 inner cấp #
0.47 inner dịch vụ
0.47 inner gì
0.47 inner hoặc
-0.47 inner is COUNTS
0.47 inner khuyến
0.47 inner khá
0.47 inner mà là
0.47 inner nghiệp
0.47 inner sai ,
0.47 inner sửa lại
0.47 inner thiếu
0.47 inner thêm chữ
0.47 inner trước đó
0.47 inner đàn
0.47 inner ở trang
0.47 inner+0 quan
0.47 inner+1 (
0.47 inner+1 theo
0.47 inner+2 cuối
0.47 inner+2 cách
0.47 inner+2 hỗ
0.47 inner+2 rõ
0.47 inner+2 sai
0.47 inner+2 sáng
0.47 inner-0 khá
0.47 inner-0 nhanh
0.47 inner-0 triệu
0.47 inner-1 .
0.47 inner-1 dưới
0.47 inner-2 mà
0.47 inner-2 nhân
0.47 inner-2 đạt
0.47 next giám
0.47 next giữ
0.47 next is ASKS
0.47 next nói
-0.47 next được
0.47 tail , và
0.47 tail câu thứ
0.47 tail cũng có
0.47 tail gọi là
0.47 tail hợp lý
0.47 tail i .
0.47 tail khó
0.47 tail kịp
0.47 tail kỹ
0.47 tail mình
0.47 tail môi
0.47 tail môi trường
0.47 tail mới ,
0.47 tail ngân
0.47 tail như dự
0.47 tail quản
0.47 tail riêng :
0.47 tail thanh tra
0.47 tail đi ạ
0.47 tail+0 ra
0.47 tail+0 và
0.47 tail+1 cứu
0.47 tail+1 vào
0.47 tail+2 phải
0.47 tail-0 giùm
0.47 tail-1 riêng
0.47 tail-1 sửa
0.47 tail-1 đoạn
0.46 before begins # /
0.46 before cân
0.46 before còn
-0.46 before ends otherwise
0.46 before ghi
0.46 before hiểm
0.46 before is BECOMES
-0.46 before is WISHED
0.46 before khóa
0.46 before lượt
0.46 before mai
0.46 before mường
0.46 before mở
0.46 before nhờ
0.46 before phía
0.46 before phóng
0.46 before tiến
0.46 before tuyến
0.46 before vệ
0.46 before đá
0.46 head # cái
0.46 head # vẫn
0.46 head # ý
-0.46 head (
0.46 head , ii
0.46 head , sau
0.46 head , tách
0.46 head : gộp
0.46 head : thêm
0.46 head a ,
0.46 head anh
0.46 head bản in
0.46 head bỏ
0.46 head chỉnh lý
0.46 head cần thêm
0.46 head cắt bỏ
0.46 head dung cũ
0.46 head hoàn
-0.46 head is WISHED
0.46 head không đồng
0.46 head luật
0.46 head lại thế
0.46 head ngắn
0.46 head nâng từ
0.46 head nên nói
0.46 head nằm
0.46 head phần hai
0.46 head phần iv
0.46 head rừng ,
0.46 head sau mục
0.46 head sửa cụm
0.46 head tiến
0.46 head trên ,
0.46 head tự khoản
0.46 head việc :
0.46 head về điều
0.46 head vụ :
0.46 head đào
0.46 head đó ,
0.46 head ở #
0.46 head+0 #
0.46 head+0 nhà
0.46 head+0 nhóm
0.46 head+1 đoạn
0.46 head+1 đến
0.46 head+2 cuối
0.46 head+2 cũ
0.46 head+2 do
0.46 head+2 không
0.46 head-1 còn
0.46 head-2 cột
0.46 head-2 hơn
0.46 head-2 năm
0.46 head-2 nữa
0.46 head-2 trường
0.46 inner # lấy
0.46 inner ) ,
-0.46 inner bác
0.46 inner bệnh
0.46 inner bố
0.46 inner chưa chuẩn
0.46 inner chỗ “”
0.46 inner chữa
0.46 inner dung mới
0.46 inner dân .
0.46 inner is THERE
0.46 inner không được
0.46 inner nên nói
0.46 inner quý một
0.46 inner suối
0.46 inner sách hỗ
0.46 inner thế
0.46 inner toàn
0.46 inner trăm
0.46 inner trẻ em
0.46 inner vào cuối
0.46 inner vô
0.46 inner vô sau
0.46 inner xa bờ
0.46 inner xin ghi
0.46 inner đúng phải
0.46 inner được ,
0.46 inner đổi là
0.46 inner đổi thành
0.46 inner ⇒
0.46 inner+0 song
0.46 inner+1 bác
0.46 inner+1 thôi
0.46 inner+1 ⇒
0.46 inner+2 (
0.46 inner+2 chuẩn
0.46 inner+2 nặng
0.46 inner-1 hơn
0.46 inner-1 thêm
0.46 inner-1 ⇒
0.46 inner-2 ít
-0.46 length 3
0.46 next chị
0.46 next cuối
0.46 next giấy
0.46 next lỗi
0.46 next nó
0.46 next qua
0.46 next tới
0.46 tail ) ,
0.46 tail , bà
0.46 tail , k
0.46 tail câu .
0.46 tail di
0.46 tail gạch đi
0.46 tail long 0
-0.46 tail long 8
0.46 tail lớn .
0.46 tail nhắc
0.46 tail nhẹ
0.46 tail phần iv
0.46 tail riêng .
0.46 tail thanh
0.46 tail thoát
0.46 tail thứ tư
0.46 tail đ #
0.46 tail đi vì
0.46 tail đương
0.46 tail đương nhiên
0.46 tail được .
0.46 tail đạt
0.46 tail đỡ
0.46 tail+0 nhé
0.46 tail+1 để
0.46 tail-0 nhé
0.46 tail-0 đâu
0.46 tail-1 lớn
0.46 tail-2 dễ
0.46 tail-2 nhẹ
0.46 tail-2 thôi
0.45 before begins do đó
0.45 before begins khoản #
0.45 before bích
0.45 before chúng
0.45 before căn
0.45 before cầu
0.45 before is NOTS
0.45 before lên
0.45 before lớp
0.45 before nghèo
0.45 before nông
0.45 before quá
0.45 before quản
0.45 before quỹ
0.45 before riêng
0.45 before song
0.45 before thành
0.45 before trường
0.45 before tốn
0.45 before đang
0.45 before đò
0.45 head # còn
0.45 head # d
0.45 head # do
0.45 head # nâng
0.45 head # đều
0.45 head ( xe
0.45 head ) “”
0.45 head , nay
0.45 head , nhập
0.45 head . .
0.45 head bồi
0.45 head chặt
0.45 head chỉnh
0.45 head chờ
0.45 head các anh
0.45 head có hai
0.45 head cụm
0.45 head e khoản
0.45 head hiện nay
0.45 head hằng
0.45 head ii )
0.45 head ii bỏ
0.45 head iii .
0.45 head iii có
0.45 head is SPLITS
0.45 head lưu
0.45 head nghị sửa
0.45 head nè
0.45 head nè :
0.45 head quên ,
0.45 head quỹ
0.45 head thi hành
0.45 head thì nên
0.45 head tiểu mục
0.45 head tương
0.45 head từ
0.45 head ubnd
0.45 head xin được
0.45 head điểm g
0.45 head đối chiếu
0.45 head ổn
0.45 head+0 bớt
0.45 head+0 cùng
0.45 head+0 de
0.45 head+0 giữa
0.45 head+0 ngoài
0.45 head+0 phan
0.45 head+0 rút
0.45 head+0 thời
0.45 head+1 của
0.45 head+1 nghi
0.45 head+1 tên
0.45 head+2 nè
0.45 head-0 là
0.45 head-1 cấm
0.45 head-1 thiếu
0.45 head-1 xóa
0.45 head-2 nên
0.45 head-2 đầu
0.45 inner # sửa
0.45 inner , tăng
0.45 inner bán hàng
0.45 inner bãi
0.45 inner chuyển
0.45 inner chí viết
0.45 inner chứ #
0.45 inner co
0.45 inner luật này
0.45 inner là quá
0.45 inner lĩnh
0.45 inner mà ghi
0.45 inner ngắn
0.45 inner nhãn
0.45 inner nên có
0.45 inner phường
0.45 inner quá
0.45 inner quát
0.45 inner sau :
0.45 inner sửa thành
0.45 inner thức
0.45 inner tiêu tổng
0.45 inner trang
0.45 inner trên #
0.45 inner trở
0.45 inner trở lên
0.45 inner trực tuyến
0.45 inner tổng quát
0.45 inner tỷ lệ
0.45 inner vào chỗ
0.45 inner vùng
0.45 inner đủ “”
0.45 inner+0 luật
0.45 inner+0 ngày
0.45 inner+0 thu
0.45 inner+0 tỷ
0.45 inner+1 lệ
0.45 inner+1 m
0.45 inner+1 này
0.45 inner+2 #
0.45 inner+2 chỉ
0.45 inner+2 tiếp
0.45 inner+2 đầy
0.45 inner+2 đừng
0.45 inner-1 trước
0.45 inner-1 đủ
0.45 inner-2 chuyển
0.45 inner-2 cần
0.45 inner-2 xuống
0.45 next kinh
0.45 next thi
0.45 next đông
0.45 next ổn
0.45 tail # nên
0.45 tail , trùng
0.45 tail , điểm
0.45 tail cho phép
0.45 tail con người
0.45 tail câu cho
0.45 tail cần
0.45 tail hội đồng
0.45 tail k #
0.45 tail lo .
0.45 tail mấy anh
0.45 tail mục riêng
0.45 tail nhiên
0.45 tail sinh
0.45 tail thành “”
0.45 tail thực
0.45 tail trong
0.45 tail đóng
0.45 tail ấy
0.45 tail+0 khoản
0.45 tail-1 lo
0.45 tail-1 năm
0.45 tail-1 để
0.45 tail-2 công
0.45 tail-2 viết
0.45 tail-2 vì
0.45 tail-2 điểm
0.44 before bày
0.44 before bình
0.44 before bọn
0.44 before chiếu
0.44 before is RENUMBERS
0.44 before is THANKS
0.44 before lịch
0.44 before mang
0.44 before mua
0.44 before mạnh
0.44 before nha
0.44 before quát
0.44 before sáng
0.44 before theo
0.44 before thuật
0.44 before trấn
0.44 before vô
0.44 before điện
0.44 before đâu
0.44 before ơn
0.44 head # chuyển
0.44 head # sang
0.44 head ( phần
0.44 head , đọc
0.44 head cho nhau
0.44 head cho thêm
0.44 head chỗ cho
0.44 head dục
0.44 head dự án
0.44 head hội trưởng
0.44 head khi đọc
0.44 head ký
0.44 head mạnh
0.44 head nghị câu
0.44 head nghị ghi
0.44 head này nên
0.44 head nên bỏ
0.44 head nên bổ
0.44 head nên đảo
0.44 head rừng
0.44 head thay từ
0.44 head thì đề
0.44 head tiếp :
0.44 head trả lời
0.44 head tên là
0.44 head tại #
0.44 head viết
0.44 head điểm b
0.44 head điểm e
0.44 head đến #
0.44 head+0 cũ
0.44 head+0 do
0.44 head+0 đừng
0.44 head+1 bài
0.44 head+1 ra
0.44 head+1 rõ
0.44 head+1 đặt
0.44 head+2 chí
0.44 head+2 lưu
0.44 head+2 đảng
0.44 head-1 c
0.44 head-2 hộ
0.44 head-2 đến
0.44 inner # thôn
0.44 inner # ít
0.44 inner , đưa
0.44 inner bàn
0.44 inner chiếm
0.44 inner chứng
0.44 inner cá
0.44 inner diễn đạt
0.44 inner ghi :
0.44 inner hình
0.44 inner lại #
0.44 inner lệ
0.44 inner môn
0.44 inner nam
0.44 inner năm thì
0.44 inner sang “”
0.44 inner song
0.44 inner sẽ
0.44 inner sửa “”
0.44 inner thành chữ
0.44 inner tháng một
0.44 inner tôi #
0.44 inner tôi là
0.44 inner đâu ra
0.44 inner đổi
0.44 inner độ
0.44 inner “” trong
0.44 inner+0 và
0.44 inner+1 sinh
0.44 inner+1 trong
0.44 inner+2 quy
0.44 inner+2 sau
0.44 inner-1 lai
0.44 inner-1 sang
0.44 inner-2 em
0.44 inner-2 giùm
0.44 inner-2 này
0.44 inner-2 vì
0.44 inner-2 đang
-0.44 new had
0.44 next gọn
0.44 next tr
0.44 replace fb
0.44 tail , để
-0.44 tail : “”
0.44 tail cho người
0.44 tail chức
0.44 tail dòng
0.44 tail dụng
0.44 tail hàng
0.44 tail khoản cho
0.44 tail khách
0.44 tail mới thấy
0.44 tail phần nhiệm
0.44 tail sản
0.44 tail thôi
0.44 tail thủy
0.44 tail toán .
0.44 tail trọn
0.44 tail tổ chức
0.44 tail tụi
0.44 tail xã
0.44 tail ăn .
0.44 tail điểm về
0.44 tail đúng .
0.44 tail “” nhé
0.44 tail+0 đoạn
0.44 tail-1 toán
0.44 tail-1 xử
0.44 tail-1 ăn
0.44 tail-1 đúng
0.44 tail-2 mục
0.43 before )
0.43 before begins nguyên văn
0.43 before begins đ /
0.43 before giữa
0.43 before hơn
0.43 before is BETWEEN
0.43 before mẩy
0.43 before mốc
0.43 before suốt
0.43 before tiện
0.43 before trên
0.43 before trả
0.43 before tôn
0.43 before tại
0.43 before đ
0.43 before đăng
0.43 before ổn
0.43 head # câu
0.43 head # hà
0.43 head # ngày
0.43 head # quy
0.43 head # thời
0.43 head # viện
0.43 head - ii
0.43 head - sau
0.43 head - đoạn
0.43 head : viết
0.43 head b .
0.43 head biên giới
0.43 head che
0.43 head che phủ
0.43 head chậm
0.43 head chủ đề
0.43 head các mục
0.43 head cùng trang
0.43 head của đoạn
0.43 head g
0.43 head ghi tiếp
0.43 head giữ
0.43 head hưu
0.43 head lại ,
0.43 head lại “”
0.43 head mươi
0.43 head một điều
0.43 head mở đầu
0.43 head ngoài ra
0.43 head nhật
0.43 head sáp
0.43 head sáp nhập
0.43 head sát
0.43 head thành “”
0.43 head tiết
0.43 head toàn văn
0.43 head tui xin
0.43 head tuổi
0.43 head viết lại
0.43 head và chữ
0.43 head vào khoản
0.43 head vậy nên
0.43 head xuống sau
0.43 head đ #
0.43 head điều tôi
0.43 head đoạn tiếp
0.43 head đào tạo
0.43 head+0 d
0.43 head+0 không
0.43 head+0 nhưng
0.43 head+0 nội
0.43 head+0 thứ
0.43 head+0 đang
0.43 head+1 dung
0.43 head+1 nông
0.43 head+1 phải
0.43 head+2 năm
0.43 head+2 toàn
0.43 head-0 câu
0.43 head-0 tên
0.43 head-0 điểm
0.43 head-1 dung
0.43 head-1 hai
0.43 head-1 liệu
0.43 head-2 a
0.43 head-2 em
0.43 head-2 khoản
0.43 head-2 nghị
0.43 head-2 nội
0.43 head-2 và
0.43 inner # =
0.43 inner # còn
0.43 inner # xin
0.43 inner , các
0.43 inner . cần
0.43 inner cho người
0.43 inner chuyển đổi
0.43 inner cháu
0.43 inner chứ đừng
0.43 inner cả hai
0.43 inner khẩu ngữ
0.43 inner là #
0.43 inner lạc
0.43 inner lớp
0.43 inner muốn đọc
0.43 inner mắm
0.43 inner nhà
0.43 inner nà
0.43 inner nông sản
0.43 inner năm một
0.43 inner phao
0.43 inner phần kết
0.43 inner quả ,
0.43 inner thu hồi
0.43 inner thêm #
0.43 inner tiếng việt
0.43 inner to
0.43 inner trường học
0.43 inner tôi chỉ
0.43 inner xử
0.43 inner đằng trước
0.43 inner đủ
0.43 inner ở mục
0.43 inner+0 người
0.43 inner+0 nhà
0.43 inner+1 bộ
0.43 inner+1 sau
0.43 inner+1 thành
0.43 inner+2 chu
0.43 inner+2 khẩu
0.43 inner-1 câu
0.43 inner-1 sửa
0.43 inner-2 )
0.43 inner-2 hóa
0.43 inner-2 mấy
-0.43 next .
0.43 next begins điều #
0.43 next cao
0.43 next chỉnh
-0.43 next ends .
-0.43 next is FIGURES
0.43 next sau
0.43 tail # phần
0.43 tail , theo
0.43 tail bỏ “”
0.43 tail cho kịp
0.43 tail chuyển xuống
0.43 tail cũng xin
0.43 tail cầu
0.43 tail giải
0.43 tail gốc
0.43 tail không ai
0.43 tail ngay sau
0.43 tail nghị quyết
0.43 tail nhầm .
0.43 tail nói trước
0.43 tail quý
0.43 tail ra hai
0.43 tail thừa .
0.43 tail thực tế
0.43 tail trên
0.43 tail văn
0.43 tail xử
0.43 tail ơi
0.43 tail “” vô
0.43 tail “” đi
0.43 tail+1 gọn
0.43 tail+1 vô
0.43 tail+1 đưa
0.43 tail-1 nhầm
0.43 tail-1 thừa
0.43 tail-1 trong
0.43 tail-2 >
0.42 before begins mục ii
0.42 before begins trong chương
0.42 before begins tại đoạn
0.42 before begins điểm a
0.42 before bếp
0.42 before bồi
0.42 before chỉnh
0.42 before is PLEAS
0.42 before khái
0.42 before mỗi
0.42 before niệm
0.42 before nếu
0.42 before tt
0.42 before tốt
0.42 before tủ
0.42 before xếp
0.42 before yên
0.42 head # -
0.42 head # về
0.42 head ( điểm
0.42 head , an
0.42 head , nội
0.42 head : đề
0.42 head c lên
0.42 head chị
0.42 head câu nói
0.42 head em xin
-0.42 head ghi chú
0.42 head hãy
0.42 head hơn ,
0.42 head hội ,
0.42 head k .
0.42 head không nên
0.42 head kế hoạch
0.42 head kể
0.42 head là ,
0.42 head lượng
0.42 head mầm
0.42 head mầm non
0.42 head một quan
0.42 head mới nói
0.42 head nghị đảo
0.42 head non
0.42 head nên sửa
0.42 head nên tách
0.42 head nên đổi
0.42 head nữa :
0.42 head phần nói
0.42 head sao
0.42 head thấy nên
0.42 head toi
0.42 head tách điểm
0.42 head tức
0.42 head vân
-0.42 head ô
0.42 head ý về
0.42 head ý với
0.42 head đưa khoản
0.42 head đầu đoạn
0.42 head độ
0.42 head ủng
0.42 head+0 con
0.42 head+1 cụm
0.42 head+1 lò
0.42 head+1 ngân
0.42 head+1 nhiệm
0.42 head+1 viên
0.42 head+2 sách
0.42 head+2 trùng
0.42 head+2 vụ
0.42 head-2 rút
0.42 head-2 thấy
0.42 inner ( tr
0.42 inner , cho
0.42 inner . bà
0.42 inner . theo
0.42 inner :
0.42 inner ca
0.42 inner chưa
0.42 inner chế
0.42 inner chỉ có
0.42 inner chứa
0.42 inner cần
0.42 inner cổng
0.42 inner dựng
0.42 inner giùm
-0.42 inner is PRAISES
0.42 inner kinh tế
0.42 inner kêu
0.42 inner là khẩu
0.42 inner là số
0.42 inner muộn ,
0.42 inner mũi
0.42 inner nghị hạ
0.42 inner ngữ
0.42 inner nhẹ .
0.42 inner nuôi tôm
0.42 inner nơi
0.42 inner nặng ,
0.42 inner rồi ,
0.42 inner sách ,
0.42 inner số đúng
0.42 inner thuê
0.42 inner thì chưa
0.42 inner thôi
0.42 inner trước năm
0.42 inner trễ
0.42 inner tác
0.42 inner tỷ
0.42 inner xem
0.42 inner xin đổi
0.42 inner xây dựng
0.42 inner xã ,
0.42 inner đóng
0.42 inner để
-0.42 inner đội
0.42 inner “” cho
0.42 inner+1 nước
0.42 inner+1 triệu
0.42 inner+2 chủ
0.42 inner+2 hai
0.42 inner+2 người
0.42 inner-0 m
0.42 inner-1 cho
0.42 inner-1 doanh
0.42 inner-1 người
0.42 inner-2 muốn
0.42 inner-2 ra
0.42 next begins câu này
0.42 next is ANAPHORA
-0.42 next is FEELS
0.42 next ngân
0.42 next sống
0.42 next vị
0.42 tail # là
0.42 tail , đã
0.42 tail /
0.42 tail chi
0.42 tail cho dễ
0.42 tail cho xã
0.42 tail chỉnh
0.42 tail chứng
0.42 tail dấu chấm
0.42 tail dẹp
-0.42 tail ghi rõ
0.42 tail hai khoản
0.42 tail hai điểm
0.42 tail khoa
0.42 tail khoa học
0.42 tail khách quan
0.42 tail kéo
-0.42 tail long 5
0.42 tail nuôi
0.42 tail nửa
0.42 tail nữa ,
0.42 tail quá ,
0.42 tail quân
0.42 tail quốc
0.42 tail sạch
0.42 tail theo tôi
0.42 tail trước đoạn
0.42 tail trưởng
0.42 tail vô
0.42 tail xóa
0.42 tail+1 đúng
0.42 tail-1 nêu
0.42 tail-2 cao
0.42 tail-2 cần
0.42 tail-2 không
0.42 then câu
0.41 before begins một ,
0.41 before begins điểm d
0.41 before bài
0.41 before chở
0.41 before ends “”
0.41 before giờ
0.41 before is DISAGREES
0.41 before khi
0.41 before kê
0.41 before lái
0.41 before lợi
0.41 before nghỉ
0.41 before sang
0.41 before sàn
0.41 before thi
0.41 before ubnd
0.41 before đức
0.41 head # a
0.41 head # bến
0.41 head # hội
0.41 head : có
0.41 head a :
0.41 head chỉnh sửa
0.41 head cuối câu
-0.41 head có
0.41 head cùng một
0.41 head cùng phần
0.41 head cộng thứ
0.41 head dẫn “”
0.41 head gạch #
0.41 head hồ sơ
0.41 head is BECOMES
0.41 head k #
0.41 head long 1
0.41 head lược đi
0.41 head lặp
0.41 head lẽ
0.41 head nghị khoản
0.41 head nhi
0.41 head nên gộp
0.41 head nên thêm
0.41 head nói cùng
0.41 head phòng ,
0.41 head phải sửa
0.41 head sách thiếu
0.41 head sáu
0.41 head sơ
0.41 head theo
0.41 head thiếu nhi
0.41 head tăng trưởng
0.41 head tư :
0.41 head tạo
0.41 head vậy khoản
0.41 head xin các
0.41 head xin hai
-0.41 head ý của
0.41 head điểm là
0.41 head ước
0.41 head+0 cắt
0.41 head+0 trước
0.41 head+0 ý
0.41 head+1 ba
-0.41 head+1 chú
0.41 head+1 cũng
0.41 head+1 iv
0.41 head+1 kiến
0.41 head+2 hộ
0.41 head+2 mới
0.41 head+2 thu
0.41 head-1 a
0.41 head-1 dẫn
0.41 head-1 tôi
0.41 head-2 các
0.41 head-2 dung
-0.41 head-2 nhà
0.41 head-2 nào
0.41 head-2 sách
0.41 head-2 sửa
0.41 head-2 đi
0.41 inner # a
0.41 inner # phần
0.41 inner , không
0.41 inner b
0.41 inner ban
0.41 inner cho “”
0.41 inner chính xác
0.41 inner chất
0.41 inner chốt
0.41 inner cần ghi
0.41 inner cụt
0.41 inner dân số
0.41 inner em xin
0.41 inner gọi
0.41 inner hồ
0.41 inner hợp tác
0.41 inner is FORMULAS
0.41 inner is RAISES
0.41 inner kho
0.41 inner lùi đến
0.41 inner lý ,
0.41 inner lắm
0.41 inner người ta
0.41 inner nâng #
0.41 inner nửa
-0.41 inner phải
0.41 inner sửa là
0.41 inner thành tích
0.41 inner thải
0.41 inner thịt
0.41 inner vay
0.41 inner xuất “”
0.41 inner xử lý
0.41 inner áo
0.41 inner áo phao
0.41 inner đo
0.41 inner đâu ?
0.41 inner đồng ở
-0.41 inner “” .
0.41 inner+1 dựng
0.41 inner+1 ngay
0.41 inner+1 quá
0.41 inner+1 thấp
0.41 inner+1 –
0.41 inner+2 đoạn
0.41 inner-1 lại
0.41 inner-1 mỗi
0.41 inner-1 nước
0.41 insert bq
0.41 next dòng
0.41 next em
0.41 next giảm
0.41 next hàng
-0.41 next một
0.41 next với
0.41 tail , cuối
0.41 tail , cập
0.41 tail , kính
0.41 tail anh
0.41 tail cuối đoạn
0.41 tail các bác
0.41 tail cơ quan
0.41 tail d
0.41 tail du
0.41 tail du lịch
0.41 tail máy
0.41 tail mục .
0.41 tail ngân sách
0.41 tail nạp
0.41 tail sáo
0.41 tail tiếp
0.41 tail tích
0.41 tail vào sau
0.41 tail đi mấy
0.41 tail điểm b
0.41 tail điểm d
0.41 tail đoạn .
0.41 tail đâu .
0.41 tail đằng sau
0.41 tail đủ cho
0.41 tail “” nên
0.41 tail+0 về
0.41 tail+1 chữ
0.41 tail+1 nên
0.41 tail+2 của
0.41 tail+2 hơn
0.41 tail+2 một
0.41 tail-0 với
0.41 tail-1 b
0.41 tail-1 nhau
0.41 tail-1 nước
0.41 tail-2 mấy
0.41 tail-2 nguyên
0.41 then is MOVES
0.40 before begins cụ thể
0.40 before begins góp ý
0.40 before begins thời gian
0.40 before chuyện
0.40 before co
0.40 before du
0.40 before dọc
0.40 before giúp
0.40 before is KEEPS
0.40 before kệ
0.40 before lai
0.40 before mất
0.40 before nạp
0.40 before sót
0.40 before thanh
0.40 before triệu
0.40 before trăm
0.40 before tài
0.40 before tá
0.40 before vườn
0.40 before vỡ
0.40 before đây
0.40 before ”
0.40 head # các
-0.40 head ,
0.40 head , chương
0.40 head , điều
0.40 head - câu
0.40 head : bãi
0.40 head an ninh
0.40 head ba (
0.40 head bão
0.40 head có điều
0.40 head cần có
0.40 head dư
0.40 head dấu cộng
0.40 head giáo dục
0.40 head hai ở
0.40 head hoạt
0.40 head hoạt động
0.40 head hoặc
0.40 head hóa
0.40 head không bỏ
0.40 head là #
0.40 head một điểm
0.40 head nghiệp “”
0.40 head nghị với
0.40 head nhau .
0.40 head nhà ở
0.40 head ninh
0.40 head nên dùng
0.40 head nên gọn
0.40 head nông dân
0.40 head phương
0.40 head phải
0.40 head phần :
0.40 head phần đánh
0.40 head thay cho
0.40 head tiêu #
0.40 head tiêu tăng
0.40 head trường học
0.40 head tách
0.40 head tôi muốn
0.40 head viết dài
0.40 head và sửa
0.40 head với trung
0.40 head đoạn cuối
0.40 head địa
0.40 head đọc dự
0.40 head đồng hồ
0.40 head “” ở
0.40 head+0 còn
0.40 head+0 k
0.40 head+0 ngay
0.40 head+0 ngược
0.40 head+1 bán
0.40 head+1 bổ
0.40 head+1 gọi
0.40 head+1 hộ
0.40 head+1 về
0.40 head+1 vị
0.40 head+1 định
0.40 head+2 bãi
0.40 head+2 chu
0.40 head+2 chính
0.40 head+2 rõ
0.40 head+2 sung
0.40 head+2 tôi
0.40 head+2 đảo
0.40 head-1 nghiệp
0.40 head-1 nhau
0.40 head-1 phần
-0.40 head-1 xin
0.40 head-1 điều
0.40 head-2 cao
0.40 head-2 không
0.40 head-2 làm
0.40 inner , kéo
0.40 inner . con
0.40 inner . phải
0.40 inner : #
-0.40 inner : thêm
0.40 inner bận
0.40 inner chiều
0.40 inner chỉ còn
0.40 inner gì .
0.40 inner hãy
0.40 inner hạ còn
0.40 inner lần thì
0.40 inner m #
0.40 inner mơ
0.40 inner nghệ
0.40 inner ngày là
0.40 inner ngày thì
0.40 inner này
0.40 inner nên để
0.40 inner nước mắm
0.40 inner nới
0.40 inner thể ,
0.40 inner trùng
0.40 inner trước chữ
0.40 inner vững
0.40 inner xin viết
0.40 inner |
0.40 inner đang
0.40 inner được viết
0.40 inner đạo
0.40 inner đồng hồ
0.40 inner+0 một
0.40 inner+1 ,
0.40 inner+1 ghi
0.40 inner+2 câu
0.40 inner+2 dòng
0.40 inner+2 thiếu
0.40 inner-0 tuần
0.40 inner-1 đạt
0.40 inner-2 bằng
-0.40 is agreed
0.40 next begins trang #
-0.40 next dự
-0.40 next is PAIRS
0.40 next ký
-0.40 next nhận
0.40 next rất
0.40 tail , hai
0.40 tail chứ .
0.40 tail chữ “”
0.40 tail kê
0.40 tail loại
0.40 tail lâu
0.40 tail lên trước
-0.40 tail lệ
0.40 tail lịch
0.40 tail nhớ
0.40 tail nạn
0.40 tail quên
0.40 tail thì bỏ
0.40 tail về khu
0.40 tail xã .
0.40 tail điểm cho
0.40 tail được ;
0.40 tail đạo
0.40 tail định .
0.40 tail “” thay
0.40 tail “” ở
0.40 tail+1 thay
0.40 tail+2 đúng
0.40 tail-0 #
0.40 tail-1 chứ
0.40 tail-1 iii
0.40 tail-1 mới
0.40 tail-1 vào
0.40 tail-1 định
0.40 tail-2 các
0.40 tail-2 mùa
0.40 tail-2 đầu
0.39 before begins bổ sung
0.39 before begins cũng ở
-0.39 before begins “” .
0.39 before biển
-0.39 before bổ
0.39 before cán
0.39 before cắt
0.39 before is LEAVES
0.39 before khỏi
0.39 before lược
-0.39 before lắm
0.39 before mắt
0.39 before nối
0.39 before phao
0.39 before then
0.39 before trần
0.39 before tộc
0.39 before yêu
0.39 before đo
0.39 head # k
0.39 head # mức
0.39 head # người
0.39 head # ông
-0.39 head )
0.39 head : trong
0.39 head : ở
0.39 head [
0.39 head bảo đảm
0.39 head cho gọn
0.39 head chót
0.39 head chỗ nào
0.39 head chỗ quan
0.39 head có thêm
0.39 head em đề
0.39 head hà (
0.39 head hướng :
0.39 head i .
0.39 head ii phần
0.39 head iii ,
0.39 head một việc
0.39 head nghị chỉnh
0.39 head nghị thêm
0.39 head nhật bản
0.39 head rà
0.39 head rút còn
0.39 head rằng
0.39 head sau .
0.39 head ta
0.39 head thêm vô
0.39 head thực hiện
-0.39 head trong
0.39 head trong dự
0.39 head trú
0.39 head trồng
0.39 head tôi cũng
0.39 head tôi đọc
0.39 head tại trang
0.39 head tập
0.39 head tắc thứ
0.39 head vào chỉ
0.39 head văn bản
0.39 head xóa “”
0.39 head âu
0.39 head ít
-0.39 head đã
0.39 head đảm
0.39 head đặt thêm
0.39 head đến điều
0.39 head+0 c
0.39 head+0 chị
-0.39 head+0 có
0.39 head+0 giấy
0.39 head+0 góp
0.39 head+0 lỗi
0.39 head+0 mẫu
0.39 head+0 sở
0.39 head+1 thưa
0.39 head+2 người
0.39 head+2 tư
0.39 head-0 bo
0.39 head-0 để
0.39 head-1 giờ
0.39 head-1 hạn
0.39 head-1 lược
0.39 head-1 mấy
0.39 head-1 nâng
0.39 head-2 lại
0.39 head-2 ngày
0.39 head-2 đang
0.39 head-2 điều
0.39 inner # chỗ
0.39 inner # mỗi
0.39 inner # thì
0.39 inner , xin
0.39 inner biển ,
0.39 inner chuyển thành
0.39 inner cũ
0.39 inner doi thanh
0.39 inner du
0.39 inner du lịch
0.39 inner dễ hiểu
0.39 inner hai ,
0.39 inner họp
0.39 inner is ANAPHORA
0.39 inner is RENUMBERS
0.39 inner khi
0.39 inner khả
-0.39 inner kiến
0.39 inner nghìn
0.39 inner nghệ nhân
0.39 inner nhật
0.39 inner năm nay
0.39 inner phát
0.39 inner phí
0.39 inner sai rồi
0.39 inner sở đề
0.39 inner thiếu .
-0.39 inner thôn
0.39 inner tác xã
-0.39 inner vân
0.39 inner “” ,
0.39 inner “” ?
0.39 inner+0 cấp
-0.39 inner+1 .
0.39 inner+1 ?
0.39 inner+1 gia
0.39 inner+1 m²
0.39 inner+2 =
0.39 inner+2 lai
-0.39 inner+2 nên
0.39 inner+2 trước
-0.39 inner-0 .
0.39 inner-1 nông
0.39 inner-1 thanh
0.39 inner-2 lùi
0.39 inner-2 đó
0.39 next hiểu
-0.39 next is DENIES
0.39 tail # đó
0.39 tail a
0.39 tail câu này
0.39 tail giới
0.39 tail khoản :
0.39 tail kiện
0.39 tail kính
0.39 tail kẻo
0.39 tail lực lượng
0.39 tail mà .
0.39 tail nào cũng
0.39 tail nằm
0.39 tail quy
0.39 tail sử dụng
0.39 tail sự
0.39 tail trong “”
0.39 tail trái
0.39 tail tại điểm
0.39 tail tỷ đồng
0.39 tail vì trùng
0.39 tail với
0.39 tail đã là
0.39 tail đã nêu
0.39 tail đò
0.39 tail đôi
0.39 tail “” trước
0.39 tail “” được
0.39 tail+1 cái
0.39 tail+2 con
0.39 tail+2 kết
0.39 tail+2 mục
0.39 tail+2 nghề
0.39 tail+2 quyết
0.39 tail+2 xã
0.39 tail-0 đi
-0.39 tail-1 )
0.39 tail-1 mà
0.39 tail-1 phải
0.39 tail-2 (
0.39 tail-2 -
0.39 tail-2 bỏ
0.39 tail-2 đổi
0.38 before begins # -
0.38 before begins - đồng
0.38 before begins nhất trí
0.38 before bà
0.38 before chuyến
0.38 before chờ
0.38 before giồng
0.38 before ha
0.38 before hình
0.38 before is AWAY
0.38 before is OPINES
0.38 before lũ
0.38 before nghe
0.38 before nghiệm
0.38 before năm
0.38 before quyền
0.38 before sẽ
0.38 before thế
0.38 before toi
0.38 before trịnh
0.38 before tác
0.38 before |
0.38 before đứng
0.38 head # hãy
0.38 head # |
0.38 head , còn
0.38 head - khoản
0.38 head : nhà
0.38 head ?
0.38 head chiến
0.38 head chuyển
0.38 head chế thứ
0.38 head các từ
0.38 head diem
0.38 head gọn :
0.38 head hóa ,
-0.38 head hạng
0.38 head hội nông
0.38 head không hiểu
0.38 head kinh tế
0.38 head là khoản
0.38 head lối
0.38 head lỗi :
0.38 head lục #
0.38 head nghị chèn
0.38 head nguồn
0.38 head ngân
0.38 head ngân sách
0.38 head nhập vào
0.38 head páo
0.38 head quốc
0.38 head thu ngân
0.38 head thể :
0.38 head tôm
0.38 head tịch hội
0.38 head việc ,
0.38 head văn dự
0.38 head vạn
0.38 head xin đừng
0.38 head xong
0.38 head |
0.38 head đoạn này
0.38 head đốc
0.38 head ở phố
0.38 head+0 dân
0.38 head+0 tên
0.38 head+0 việc
0.38 head+1 cho
0.38 head+1 cả
0.38 head+1 hiện
0.38 head+1 mấy
0.38 head+1 tại
0.38 head+2 cùng
0.38 head+2 tách
0.38 head+2 |
0.38 head-0 quá
0.38 head-1 này
0.38 head-2 cụ
0.38 head-2 ii
0.38 head-2 lưu
0.38 inner , dùng
0.38 inner , nay
0.38 inner , phòng
0.38 inner . em
0.38 inner . khoản
0.38 inner : giảm
0.38 inner = “”
0.38 inner bị
0.38 inner chi phí
-0.38 inner chài
0.38 inner chèn “”
0.38 inner chắc
0.38 inner chết
0.38 inner dung đề
0.38 inner dự án
0.38 inner gặt
0.38 inner gọi là
0.38 inner hình thức
0.38 inner is AWAY
0.38 inner khó ,
0.38 inner long 4
0.38 inner lúc
0.38 inner lý
0.38 inner lật
0.38 inner mong
0.38 inner mùa gặt
0.38 inner ngày ,
0.38 inner người ,
0.38 inner người là
0.38 inner nới ra
0.38 inner suất
0.38 inner tháng là
0.38 inner thôn ,
0.38 inner tin
-0.38 inner tôi ở
0.38 inner tới #
0.38 inner vi
0.38 inner việt
0.38 inner vận
0.38 inner đúng ra
0.38 inner đến #
0.38 inner “” –
0.38 inner+0 nước
0.38 inner+2 -
0.38 inner-0 ,
0.38 inner-0 huyện
0.38 inner-1 =
0.38 inner-1 chèn
0.38 inner-1 trên
0.38 inner-1 xuất
0.38 inner-2 bộ
0.38 inner-2 chỉ
0.38 inner-2 chứ
0.38 inner-2 phải
0.38 inner-2 thiểu
0.38 inner-2 và
0.38 move
0.38 next làm
0.38 next lắm
-0.38 next thu
-0.38 next vui
-0.38 next vậy
0.38 tail ) :
0.38 tail , nói
0.38 tail , xin
0.38 tail b )
-0.38 tail chương
0.38 tail cả hai
0.38 tail cụm
0.38 tail họ
0.38 tail khai
0.38 tail khớp
0.38 tail là gốc
0.38 tail lạ
0.38 tail nghen
0.38 tail phẩm
0.38 tail quy hoạch
0.38 tail ra .
0.38 tail sử
0.38 tail tên
0.38 tail xin bỏ
0.38 tail đầu .
0.38 tail ở
0.38 tail “” ,
0.38 tail “” cũng
0.38 tail+1 nhờ
0.38 tail+1 được
0.38 tail+2 cũng
0.38 tail+2 dự
0.38 tail+2 nói
0.38 tail+2 thứ
0.38 tail+2 đoạn
0.38 tail+2 đã
0.38 tail-1 giùm
0.38 tail-1 ra
0.38 tail-1 ý
0.38 tail-2 ba
0.38 tail-2 chương
0.38 tail-2 cả
0.38 tail-2 nghe
0.37 before begins * ii
0.37 before begins thưa các
0.37 before begins đại biểu
0.37 before bơm
0.37 before hàn
0.37 before kho
0.37 before lúc
0.37 before nhóm
0.37 before phan
0.37 before phó
-0.37 before số
0.37 before trông
0.37 before đợt
0.37 before ứng
0.37 head # cùng
0.37 head bốn chữ
0.37 head cho người
0.37 head cho rằng
0.37 head chính tả
0.37 head chủ tịch
0.37 head cum tu
0.37 head câu chữ
0.37 head công khai
0.37 head do
0.37 head dòng số
0.37 head giám đốc
0.37 head gọi “”
0.37 head hai )
0.37 head hóa :
0.37 head hạn “”
0.37 head hứa “”
0.37 head iii điểm
-0.37 head is TOLD
0.37 head khoản :
0.37 head liền
0.37 head mở cửa
0.37 head nghi bo
0.37 head nên
0.37 head phần iii
0.37 head phần mở
-0.37 head quản
0.37 head sáu ,
0.37 head thay vì
0.37 head thư viện
0.37 head thảo ,
0.37 head thứ ba
0.37 head thứ sáu
0.37 head tri
0.37 head tuấn
0.37 head tăng
0.37 head tương tự
0.37 head tả
0.37 head tịch
0.37 head tổ chức
0.37 head v .
0.37 head văn hóa
0.37 head án số
0.37 head đêm
-0.37 head đảng
0.37 head+0 cụ
0.37 head+0 giữ
0.37 head+0 gạch
0.37 head+0 với
0.37 head+1 bộ
0.37 head+1 em
0.37 head+1 học
0.37 head+1 phần
0.37 head+1 đọc
0.37 head+2 chỗ
0.37 head+2 chủ
0.37 head+2 con
0.37 head+2 cũng
0.37 head+2 hiệu
0.37 head+2 này
0.37 head+2 thành
0.37 head+2 trang
0.37 head+2 tui
0.37 head-0 hạn
0.37 head-0 lượng
0.37 head-0 thêm
0.37 head-0 ở
0.37 head-1 hứa
0.37 head-1 thảo
0.37 head-2 bằng
0.37 head-2 dự
0.37 head-2 lỗi
0.37 head-2 trang
-0.37 inner #
0.37 inner # hợp
-0.37 inner ,
0.37 inner > >
0.37 inner bậc
0.37 inner bố #
0.37 inner cha
0.37 inner cha mẹ
0.37 inner cả tỉnh
0.37 inner cấm
0.37 inner dứt
0.37 inner hành khách
0.37 inner luôn “”
0.37 inner lấy đâu
0.37 inner mà không
0.37 inner nghị viết
0.37 inner ngành
0.37 inner niêm
0.37 inner niêm yết
0.37 inner nếu
0.37 inner quê
-0.37 inner sĩ .
0.37 inner sạch
0.37 inner sửa :
0.37 inner thương
0.37 inner trong khi
0.37 inner tàu
0.37 inner tôi mong
0.37 inner tượng
0.37 inner usd .
0.37 inner viết cho
-0.37 inner về
0.37 inner vốn
0.37 inner yết
-0.37 inner ý
0.37 inner động ,
0.37 inner đừng
0.37 inner ở khoản
0.37 inner “” hơi
0.37 inner+0 kết
0.37 inner+0 quốc
0.37 inner+1 cũng
0.37 inner+1 hơi
0.37 inner+1 học
0.37 inner+1 hợp
0.37 inner+2 tác
0.37 inner+2 từ
0.37 inner+2 viết
0.37 inner-0 mới
0.37 inner-1 luôn
0.37 inner-1 tác
0.37 inner-1 –
0.37 inner-2 hết
0.37 inner-2 hợp
0.37 next chung
0.37 next cũ
0.37 next is ITEMS
0.37 next is NAMES
-0.37 next is REFUSES
0.37 next thời
0.37 next toàn
0.37 next tuổi
0.37 tail # thừa
0.37 tail ( mục
0.37 tail chờ
0.37 tail cụm “”
0.37 tail dòng về
0.37 tail giùm .
0.37 tail luật
-0.37 tail mà
0.37 tail phương
0.37 tail tiết
0.37 tail toàn bộ
0.37 tail việc của
0.37 tail vé
0.37 tail đúng với
0.37 tail độ
0.37 tail ở câu
0.37 tail+2 nhiệm
0.37 tail-1 ii
0.37 tail-1 xã
0.37 tail-2 câu
0.37 then is OUGHT
0.36 before begins - tại
0.36 before begins b )
0.36 before begins cuối cùng
0.36 before begins về điểm
0.36 before bảo
0.36 before cứu
0.36 before giải
0.36 before hát
0.36 before is DEMANDS
0.36 before khó
0.36 before kỹ
0.36 before ngữ
0.36 before stt
-0.36 before xuống
0.36 before đa
0.36 before đoạn
0.36 before đổ
0.36 head # bà
0.36 head # mà
0.36 head # từ
0.36 head # ubnd
0.36 head # đặt
0.36 head # để
0.36 head # –
0.36 head ( iii
0.36 head , cụm
0.36 head cho “”
0.36 head chính
0.36 head chỉ bỏ
0.36 head cát
0.36 head câu về
0.36 head cũng điểm
0.36 head cần thay
0.36 head dân
0.36 head dùm
0.36 head giấy
0.36 head học “”
0.36 head khoản “”
0.36 head là bỏ
0.36 head lỗi chính
0.36 head mất
0.36 head một là
0.36 head mục ba
0.36 head mục “”
0.36 head nay :
0.36 head phù
0.36 head phù hợp
0.36 head phẩy
0.36 head sung điểm
0.36 head sửa số
0.36 head trả
0.36 head tuy nhiên
0.36 head vẫn
0.36 head yên
0.36 head | bỏ
0.36 head đang ghi
-0.36 head đại biểu
0.36 head đặt lại
0.36 head định “”
0.36 head đồng thời
0.36 head ơi
0.36 head “” là
0.36 head+0 bài
0.36 head+0 cái
0.36 head+1 sở
0.36 head+1 ubnd
0.36 head+2 bảng
0.36 head+2 dân
0.36 head+2 muc
0.36 head+2 một
0.36 head+2 pháp
0.36 head+2 đi
0.36 head-0 chỗ
0.36 head-1 chậm
0.36 head-1 cái
0.36 head-1 học
0.36 head-2 lịch
0.36 head-2 thế
-0.36 head-2 vụ
0.36 head-2 đọc
0.36 head-2 ấy
0.36 inner # chiếc
0.36 inner # khoản
0.36 inner # trang
0.36 inner # đổi
0.36 inner b )
0.36 inner biệt
0.36 inner bằng
0.36 inner bệnh viện
0.36 inner chiếc
0.36 inner chắn
0.36 inner dời
0.36 inner ha ,
0.36 inner hẹp
0.36 inner in
0.36 inner is KNOWS
0.36 inner liệu ,
0.36 inner lý là
0.36 inner nghèo ,
0.36 inner nổi ,
0.36 inner phải #
0.36 inner phục vụ
0.36 inner quen
0.36 inner thì em
0.36 inner thống kê
0.36 inner thực
0.36 inner thực hiện
0.36 inner tôi xin
0.36 inner vùng cao
0.36 inner vụ
0.36 inner xin bổ
0.36 inner xin cho
-0.36 inner ý kiến
0.36 inner đuôi
0.36 inner đăng
0.36 inner đăng ký
0.36 inner đổi “”
0.36 inner –
0.36 inner “” đằng
0.36 inner “” →
0.36 inner+0 trong
0.36 inner+1 nâng
0.36 inner+1 đó
0.36 inner+1 đằng
0.36 inner+2 lượt
0.36 inner+2 lực
0.36 inner+2 nông
0.36 inner+2 tỷ
0.36 inner+2 ít
0.36 inner+2 đề
0.36 inner-0 km
0.36 inner-0 m²
0.36 inner-1 mới
0.36 inner-2 xin
0.36 merge -q
0.36 next begins với lại
0.36 next hạn
-0.36 next không
0.36 next nghen
0.36 next nhất
-0.36 next năm
0.36 next phố
0.36 next thị
0.36 next vì
0.36 tail # theo
0.36 tail # điều
-0.36 tail chính
0.36 tail có người
0.36 tail công an
0.36 tail cũ
0.36 tail cấp xã
0.36 tail is CORRECTS
-0.36 tail is ITEMS
0.36 tail không còn
0.36 tail làng
0.36 tail mà không
0.36 tail mới có
0.36 tail phải là
0.36 tail phục
0.36 tail quốc phòng
0.36 tail thì hợp
-0.36 tail thì không
0.36 tail toàn
0.36 tail được rồi
0.36 tail “” )
0.36 tail+0 hai
0.36 tail+0 lên
0.36 tail+0 nghe
0.36 tail+0 sau
0.36 tail+1 cuối
0.36 tail+1 giữ
0.36 tail+1 khoản
0.36 tail+1 trong
0.36 tail+2 hợp
0.36 tail+2 này
0.36 tail+2 đề
0.36 tail-1 nghiệp
0.36 tail-1 đầu
-0.36 tail-2 bị
0.36 tail-2 thêm
0.36 tail-2 đi
0.35 before begins - ông
0.35 before begins - đoạn
0.35 before begins ba là
0.35 before begins năm #
0.35 before begins đoạn #
0.35 before bảy
-0.35 before bố
0.35 before mùa
0.35 before mục
-0.35 before nhau
0.35 before nhớ
0.35 before non
0.35 before nữ
0.35 before them
0.35 before tính
0.35 before tờ
0.35 before điều
0.35 before đông
0.35 head # ]
-0.35 head # chỉ
0.35 head # lên
0.35 head ) phần
0.35 head * trang
0.35 head , ghi
0.35 head , trang
0.35 head , “”
0.35 head - #
0.35 head : cắt
0.35 head : trước
0.35 head ]
0.35 head buýt #
0.35 head bạn
0.35 head bảo hiểm
0.35 head bố
0.35 head chuyển xuống
0.35 head chương ii
0.35 head chỗ khoản
0.35 head cái tên
0.35 head cả khoản
0.35 head cập
0.35 head d
0.35 head diem #
0.35 head diễn
0.35 head dân tộc
0.35 head dạy
0.35 head dời
0.35 head ghi là
0.35 head gom rác
0.35 head gỗ
0.35 head hiểm
0.35 head hộ
0.35 head hợp tác
-0.35 head is DENIED
0.35 head khu vực
0.35 head kiến #
0.35 head kế
0.35 head kết
0.35 head kịp
0.35 head lạch
0.35 head mặt
0.35 head một lần
0.35 head nhé :
0.35 head nông văn
0.35 head nội
0.35 head phát biểu
-0.35 head phạm vi
0.35 head phản đối
0.35 head sống
0.35 head thủy sản
-0.35 head trong “”
0.35 head trung tâm
0.35 head trường mầm
0.35 head tuần
0.35 head tác xã
0.35 head tế
0.35 head tộc
0.35 head tức là
0.35 head vào ngay
0.35 head văn :
0.35 head vỉa
0.35 head vỉa hè
0.35 head ôm
0.35 head ý #
0.35 head điều :
-0.35 head đại
0.35 head ở điều
-0.35 head “” trong
0.35 head+0 [
0.35 head+0 em
0.35 head+1 bà
0.35 head+1 chúng
-0.35 head+1 góp
0.35 head+1 ơi
0.35 head+2 bến
0.35 head+2 chữ
-0.35 head+2 huyện
0.35 head+2 hạn
0.35 head+2 y
0.35 head-0 có
0.35 head-0 dựng
-0.35 head-1 trong
0.35 head-1 xây
0.35 head-2 hiện
0.35 inner # .
0.35 inner # cuộc
0.35 inner # và
0.35 inner , sổ
0.35 inner , ta
-0.35 inner .
0.35 inner . chi
-0.35 inner . nên
0.35 inner . nếu
0.35 inner / vạn
0.35 inner bên
0.35 inner bằng “”
0.35 inner cuộc giám
0.35 inner cơm
0.35 inner gạo
0.35 inner gạo ,
0.35 inner hiệu trưởng
0.35 inner họ
0.35 inner hổng
0.35 inner is COUNTED
0.35 inner kết
0.35 inner long 0
0.35 inner lá
0.35 inner lãnh
0.35 inner mét thì
0.35 inner mở đầu
0.35 inner so
0.35 inner sát .
-0.35 inner sĩ
0.35 inner sơn
0.35 inner thành trước
0.35 inner thì
0.35 inner thì hơi
0.35 inner tế là
0.35 inner ven
0.35 inner và khoản
0.35 inner vùng na
0.35 inner vụ ,
0.35 inner vừa
0.35 inner xin các
0.35 inner xã có
0.35 inner ô
0.35 inner được miễn
0.35 inner đối
0.35 inner ở điều
0.35 inner “” giờ
0.35 inner “” phải
0.35 inner+0 phụ
0.35 inner+1 cuộc
0.35 inner+1 nhất
0.35 inner+1 phải
0.35 inner+2 chèn
0.35 inner+2 học
0.35 inner+2 sửa
0.35 inner-0 dân
0.35 inner-0 học
0.35 inner-1 nghị
0.35 inner-1 vạn
0.35 inner-2 /
0.35 inner-2 chu
0.35 inner-2 cứ
0.35 inner-2 không
0.35 inner-2 làm
0.35 inner-2 lấy
0.35 inner-2 định
0.35 insert qb
-0.35 next #
0.35 next ai
0.35 next is FROM
0.35 next lên
0.35 next thư
0.35 next về
0.35 tail # trang
0.35 tail , một
0.35 tail , sau
0.35 tail bộ .
0.35 tail cãi
0.35 tail cửa
0.35 tail giữa
0.35 tail hai câu
0.35 tail hơn ,
0.35 tail is BETWEEN
0.35 tail khoản
0.35 tail là việc
0.35 tail mới đúng
0.35 tail mục iii
0.35 tail nhờ các
0.35 tail thẻ
0.35 tail trung tâm
0.35 tail trùng với
0.35 tail tôi ,
0.35 tail tục
0.35 tail và chuyển
0.35 tail ăn
0.35 tail điều #
0.35 tail ở đoạn
0.35 tail “” nữa
0.35 tail “” và
0.35 tail “” đưa
0.35 tail+1 )
0.35 tail+1 dân
0.35 tail+1 nhé
0.35 tail+1 nữa
0.35 tail+1 đằng
0.35 tail+1 đề
0.35 tail+2 giá
0.35 tail+2 gọn
0.35 tail+2 không
0.35 tail+2 phụ
0.35 tail+2 theo
0.35 tail+2 được
0.35 tail+2 đồng
0.35 tail-1 bộ
0.35 tail-1 cái
0.35 tail-1 đã
0.35 tail-2 học
0.35 tail-2 mới
-0.35 then is RESULTS
-0.35 then is TURNED
-0.34 before begins mục iv
0.34 before begins tên điều
0.34 before begins về điều
0.34 before chắc
0.34 before chục
0.34 before cấu
0.34 before gạo
0.34 before hoa
0.34 before hoạt
0.34 before huynh
0.34 before hè
0.34 before hỏng
0.34 before nghi
0.34 before nghĩ
0.34 before phục
0.34 before ruộng
0.34 before tai
0.34 before thoại
0.34 before tuần
0.34 head # em
0.34 head # loại
0.34 head # mấy
0.34 head # theo
0.34 head # trước
0.34 head ) thì
0.34 head : hạ
0.34 head : xin
0.34 head bác ,
0.34 head chuyển đổi
-0.34 head chốt
0.34 head cuoi
0.34 head cuối chương
0.34 head cùng điều
0.34 head cứu
0.34 head dưới lên
0.34 head giữ lại
0.34 head hai nên
-0.34 head hay
0.34 head hoa
-0.34 head huynh
0.34 head hạ tầng
0.34 head hội :
0.34 head khi
0.34 head liệu “”
0.34 head làm một
0.34 head lại câu
0.34 head miễn
0.34 head ngay dưới
0.34 head ngày hiệu
0.34 head nên khoản
-0.34 head nên tôi
0.34 head phá thứ
0.34 head phòng tư
-0.34 head phụ huynh
0.34 head phủ rừng
0.34 head quy mô
0.34 head sửa tên
0.34 head tay
0.34 head thêm cụm
0.34 head thêm hai
0.34 head thì tôi
0.34 head thứ #
0.34 head tiếng anh
0.34 head tiết #
0.34 head tiểu học
0.34 head trang #
0.34 head tuy
0.34 head tên
0.34 head tư pháp
0.34 head tầng
0.34 head ubnd huyện
0.34 head vậy ,
0.34 head vậy xin
0.34 head vực
0.34 head | điều
0.34 head đa
0.34 head đề đại
0.34 head định là
0.34 head+0 nguyên
0.34 head+0 nhiệm
0.34 head+0 rồi
0.34 head+0 thống
0.34 head+1 kỳ
0.34 head+1 lỗi
0.34 head+2 nâng
-0.34 head+2 trong
0.34 head+2 đoạn
0.34 head-1 không
0.34 head-1 lùi
0.34 head-1 mới
0.34 head-1 trước
0.34 head-1 ý
0.34 head-1 đuôi
0.34 head-2 ba
0.34 head-2 bài
0.34 head-2 thời
0.34 head-2 tế
0.34 inner !
0.34 inner # bộ
0.34 inner , dự
0.34 inner , đình
0.34 inner , đổi
0.34 inner : xây
0.34 inner bản ,
0.34 inner cao hơn
0.34 inner chính sách
0.34 inner cuộc
0.34 inner câu “”
0.34 inner cùng
0.34 inner duy
0.34 inner dược
0.34 inner dược liệu
0.34 inner hạ
0.34 inner is THIS
0.34 inner khỏe
0.34 inner kết .
0.34 inner la
0.34 inner lăn
0.34 inner mang
0.34 inner nghị #
0.34 inner nhau
0.34 inner nào .
0.34 inner phản
0.34 inner phấn
0.34 inner phấn đấu
0.34 inner sông
0.34 inner sĩ /
0.34 inner tren
0.34 inner trước
0.34 inner tách
0.34 inner tín
0.34 inner tín dụng
0.34 inner tốn
0.34 inner tụi
0.34 inner xe lăn
0.34 inner ông
0.34 inner đa
0.34 inner đón #
0.34 inner được thay
0.34 inner đẩy
0.34 inner ống
0.34 inner “” chưa
0.34 inner “” sửa
0.34 inner “” đổi
0.34 inner+1 chiếc
0.34 inner+1 chưa
0.34 inner+1 khách
0.34 inner+1 nhân
0.34 inner+2 cụm
0.34 inner+2 khoản
0.34 inner+2 sở
0.34 inner+2 thưa
0.34 inner+2 thực
0.34 inner-0 chiếc
0.34 inner-0 usd
0.34 inner-1 bằng
0.34 inner-1 làm
0.34 inner-1 thấy
0.34 inner-1 vận
0.34 inner-2 gọi
0.34 inner-2 thôn
0.34 inner-2 tren
0.34 next begins đề nghị
0.34 next bồi
0.34 next cá
0.34 next cũng
0.34 next cầu
-0.34 next tay
0.34 next tập
0.34 next xét
0.34 next đầu
0.34 next đồng
0.34 next đứng
0.34 split
0.34 tail , chữ
0.34 tail , sửa
0.34 tail / năm
0.34 tail = >
0.34 tail anh .
0.34 tail chót
-0.34 tail chương trình
0.34 tail cơm
0.34 tail dựng .
0.34 tail giá vé
0.34 tail hai ,
0.34 tail hai ở
-0.34 tail hiểu lầm
0.34 tail hẵng
0.34 tail is FEELS
0.34 tail is THIS
0.34 tail khoản ,
0.34 tail lùi
0.34 tail lùi xuống
-0.34 tail lầm
0.34 tail mà để
0.34 tail mặt .
0.34 tail thành phố
0.34 tail thì mới
0.34 tail thì trọn
0.34 tail thường ,
0.34 tail thống kê
0.34 tail thứ #
-0.34 tail tốt
0.34 tail tồn
0.34 tail từ
0.34 tail xuống .
0.34 tail đúng tên
0.34 tail đăng
0.34 tail định nghĩa
0.34 tail “” giùm
0.34 tail+0 nha
0.34 tail+2 dòng
0.34 tail+2 mấy
0.34 tail+2 nghe
0.34 tail+2 nội
0.34 tail+2 đằng
0.34 tail-0 nha
0.34 tail-1 anh
0.34 tail-1 dựng
0.34 tail-1 mặt
0.34 tail-1 xuống
0.34 tail-2 bác
0.34 tail-2 lùi
0.34 tail-2 máy
0.34 tail-2 trung
0.34 tail-2 tỉnh
0.34 tail-2 xây
0.34 then :
0.34 then bỏ
0.34 then is LEADS
0.33 before begins cụm “”
0.33 before begins phần b
0.33 before cát
0.33 before dần
0.33 before h
0.33 before is AGAINST
0.33 before is INSTEAD
0.33 before mươi
0.33 before soi
-0.33 before thông
0.33 before thận
0.33 before tối
0.33 before đất
0.33 before độ
0.33 head # ghi
0.33 head # tiết
0.33 head # trong
0.33 head # điểm
0.33 head , tên
0.33 head , tôi
-0.33 head a (
0.33 head ba ,
-0.33 head bỏ :
0.33 head bớt chữ
0.33 head cho phép
0.33 head chuyển lên
0.33 head chấp
0.33 head chỉ mong
0.33 head chỉ “”
0.33 head cách viết
0.33 head câu ấy
0.33 head còn thiếu
-0.33 head cô
0.33 head cập nhật
0.33 head cộng đồng
0.33 head dòng mới
0.33 head dưới #
0.33 head em chỉ
0.33 head giang
0.33 head giảm nghèo
0.33 head gọi là
0.33 head hai “”
-0.33 head is WANTS
0.33 head khẩu
0.33 head luật :
0.33 head luồng lạch
0.33 head lớn
0.33 head lục ii
0.33 head miễn phí
0.33 head một chuyện
0.33 head mở rộng
0.33 head niên
0.33 head nào ghi
-0.33 head này lên
-0.33 head phạm
0.33 head phản
0.33 head quế
0.33 head rộng
0.33 head thu gom
0.33 head tháng
0.33 head tháng #
0.33 head thêm một
0.33 head thêm từ
-0.33 head tin
0.33 head tiêu cụ
0.33 head tiêu về
0.33 head trên
0.33 head trị
0.33 head tôi mong
0.33 head tủ
0.33 head tủ sách
0.33 head v
0.33 head viên
0.33 head vầy
0.33 head vầy nè
0.33 head xin them
0.33 head xuống
-0.33 head đem
0.33 head đọc thấy
0.33 head đổi vị
0.33 head “” thành
0.33 head+0 mở
0.33 head+0 tại
0.33 head+1 :
0.33 head+1 gộp
0.33 head+1 nhiên
0.33 head+1 nên
0.33 head+1 tách
0.33 head+1 ấy
0.33 head+2 i
0.33 head+2 tế
0.33 head-0 ;
-0.33 head-0 ghép
0.33 head-0 tăng
0.33 head-1 thêm
0.33 head-1 trường
0.33 head-1 trả
0.33 head-2 mà
0.33 head-2 nhưng
0.33 head-2 xe
0.33 head-2 |
0.33 inner # dân
0.33 inner # ngay
0.33 inner , mỗi
0.33 inner , à
0.33 inner , đồng
0.33 inner : không
0.33 inner chính
0.33 inner cuối #
-0.33 inner cô
0.33 inner công trình
0.33 inner dưỡng
0.33 inner ghi là
0.33 inner giúp
0.33 inner giải
0.33 inner hết thành
-0.33 inner is DESCRIBED
0.33 inner is TURNS
0.33 inner khởi
0.33 inner kinh phí
0.33 inner kéo tới
0.33 inner lợn
0.33 inner mét
0.33 inner nghị định
0.33 inner nghị “”
0.33 inner ngủ
0.33 inner nhẹ ,
0.33 inner nội đồng
0.33 inner rút lại
0.33 inner so với
-0.33 inner sát
0.33 inner sót
0.33 inner số của
0.33 inner thanh #
0.33 inner thiểu
0.33 inner thêm mấy
0.33 inner thì dân
0.33 inner thấy “”
0.33 inner triệu usd
0.33 inner tưởng
0.33 inner usd
0.33 inner và các
0.33 inner xin thay
0.33 inner đối tượng
0.33 inner “” nâng
0.33 inner “” thêm
0.33 inner → “”
0.33 inner+0 đưa
0.33 inner+1 sách
0.33 inner+2 giám
0.33 inner+2 usd
0.33 inner+2 điều
0.33 inner-1 hẳn
0.33 inner-1 kiểm
0.33 inner-1 thì
0.33 inner-2 hơn
0.33 insert
0.33 next !
0.33 next bệnh
0.33 next chuyển
-0.33 next chúng
0.33 next ends !
0.33 next is PLACES
-0.33 next lần
0.33 next người
0.33 next như
-0.33 next tỉnh
0.33 next xuể
0.33 next y
0.33 next đối
-0.33 tail # cho
0.33 tail # nhé
0.33 tail # triệu
0.33 tail , nghe
0.33 tail , tỉnh
0.33 tail chuyển lên
0.33 tail chuyển đổi
0.33 tail chính ,
0.33 tail chú .
0.33 tail có #
-0.33 tail is PRAISES
0.33 tail kín
0.33 tail long 3
0.33 tail mạch
0.33 tail mới
0.33 tail người lái
0.33 tail nhân
-0.33 tail nhưng
0.33 tail phải .
0.33 tail quản lý
0.33 tail thi
0.33 tail triệu
-0.33 tail trình
0.33 tail tròn
0.33 tail tui
0.33 tail và “”
0.33 tail điều :
0.33 tail đổi số
0.33 tail ấy .
0.33 tail “” ngay
0.33 tail+1 giùm
0.33 tail+1 ngay
0.33 tail+2 :
0.33 tail+2 chữ
0.33 tail+2 sức
0.33 tail+2 trước
0.33 tail+2 điều
0.33 tail-1 chú
0.33 tail-1 kê
0.33 tail-1 thuộc
0.33 tail-2 .
-0.33 tail-2 còn
0.33 tail-2 nghĩa
0.33 tail-2 trọn
0.33 tail-2 tế
0.33 tail-2 đằng
0.33 tail-2 đỡ
0.32 before begins - điểm
0.32 before begins [ #
0.32 before begins phải có
0.32 before bả
0.32 before cũ
0.32 before cảng
0.32 before cứ
0.32 before dục
0.32 before ends #
0.32 before ends |
0.32 before giường
0.32 before gỗ
-0.32 before is BESIDE
0.32 before kg
0.32 before lộ
0.32 before mỏ
0.32 before nguyễn
0.32 before rộng
0.32 before sông
0.32 before tháng
0.32 before tinh
-0.32 before tiêu
0.32 before trạo
0.32 before tô
0.32 before vướng
0.32 before vạch
0.32 head ( mục
-0.32 head ( điều
0.32 head * về
0.32 head : con
0.32 head : cùng
0.32 head : à
0.32 head a
0.32 head c ,
0.32 head chính trị
0.32 head con người
0.32 head các bác
0.32 head các khoản
0.32 head cấp
0.32 head danh mục
0.32 head di
0.32 head dân quân
0.32 head dạ
0.32 head em nghĩ
0.32 head hiền
0.32 head khâu
-0.32 head lên ngay
0.32 head lụa
0.32 head môi
0.32 head môi trường
-0.32 head nghe
0.32 head nghĩa là
0.32 head nên hạ
0.32 head nạo
0.32 head nạo vét
0.32 head nữ thôn
0.32 head phần này
0.32 head phụ trách
0.32 head quy định
0.32 head soạn
0.32 head soạn thảo
0.32 head sáng
0.32 head sử
0.32 head th
0.32 head thành mục
-0.32 head thành ra
0.32 head thêm mấy
0.32 head thêm vào
0.32 head thêm “”
0.32 head thấy mục
0.32 head thứ năm
0.32 head thức
0.32 head trước “”
0.32 head trễ
0.32 head tôn
0.32 head tôn giáo
0.32 head tỷ đồng
0.32 head v :
0.32 head vét
0.32 head về chỉ
-0.32 head vị
0.32 head với dân
-0.32 head xin nâng
0.32 head đường
0.32 head đảo “”
0.32 head đều là
0.32 head để “”
-0.32 head đổi
0.32 head đức
0.32 head+0 cần
0.32 head+0 hợp
0.32 head+0 mức
0.32 head+0 tuy
0.32 head+1 chuyển
0.32 head+1 i
0.32 head+1 quy
0.32 head+1 sơn
0.32 head+1 thấy
0.32 head+1 vì
0.32 head+1 đưa
0.32 head-1 bằng
0.32 head-1 bến
0.32 head-1 giấy
0.32 head-1 rừng
0.32 head-1 tỷ
0.32 head-1 đảo
0.32 head-1 để
-0.32 head-2 là
0.32 head-2 nghèo
0.32 head-2 người
0.32 head-2 tích
0.32 inner # /
0.32 inner # công
0.32 inner # kg
0.32 inner ( mục
0.32 inner ) là
0.32 inner , hai
0.32 inner , thực
0.32 inner . nhưng
0.32 inner ba tháng
0.32 inner cao quá
0.32 inner cao tuổi
0.32 inner chuyên
0.32 inner chị
0.32 inner còn cao
0.32 inner cận nghèo
0.32 inner cố
0.32 inner cộng
0.32 inner dục
0.32 inner em .
0.32 inner giáo dục
0.32 inner giữ #
0.32 inner is FEELS
0.32 inner is LEADS
0.32 inner kg
0.32 inner không thấy
0.32 inner khớp
0.32 inner người cao
0.32 inner nhỏ
0.32 inner nên được
0.32 inner phân
0.32 inner phải “”
0.32 inner rà
0.32 inner thay vào
-0.32 inner thêm ngay
0.32 inner thủy
0.32 inner thực ra
0.32 inner tri
0.32 inner tôi không
0.32 inner tự
0.32 inner viết :
0.32 inner đón
0.32 inner đỡ
0.32 inner “” bổ
0.32 inner+0 phát
0.32 inner+1 giờ
0.32 inner+1 kg
0.32 inner+1 nghiệp
0.32 inner+1 thêm
0.32 inner+1 triển
0.32 inner+1 tui
-0.32 inner+1 với
0.32 inner+2 ?
0.32 inner+2 bổ
0.32 inner+2 mục
0.32 inner+2 rồi
0.32 inner+2 sung
0.32 inner+2 tui
0.32 inner+2 tên
0.32 inner+2 để
0.32 inner-0 biển
0.32 inner-1 -
0.32 inner-1 chữ
0.32 inner-1 cần
0.32 inner-2 giữ
0.32 inner-2 mới
0.32 inner-2 đến
0.32 inner-2 đừng
0.32 merge
0.32 next cụm
-0.32 next is DRAFTS
0.32 next is LETTERED
0.32 next is WEAK
0.32 next ra
-0.32 next tiếp
0.32 tail # đ
0.32 tail , mục
0.32 tail , người
0.32 tail : bỏ
0.32 tail >
0.32 tail a .
0.32 tail cho hợp
0.32 tail chú
0.32 tail chỉ có
-0.32 tail cắt .
0.32 tail cố ,
0.32 tail củng
0.32 tail củng cố
0.32 tail doanh
0.32 tail hai gạch
-0.32 tail is LEADS
0.32 tail ký
0.32 tail kỹ thuật
0.32 tail là “”
0.32 tail làm
0.32 tail lũ
0.32 tail lũ .
0.32 tail lấy số
0.32 tail mới là
0.32 tail nguyên nhân
0.32 tail nhân khách
0.32 tail quê
0.32 tail sát thực
0.32 tail sông
0.32 tail tay
0.32 tail trong toàn
0.32 tail tụi tui
0.32 tail đó .
0.32 tail đầu tư
0.32 tail đằng trước
0.32 tail “” rồi
0.32 tail+0 gạch
0.32 tail+0 toàn
0.32 tail+1 chỗ
0.32 tail+1 việc
0.32 tail+2 bác
0.32 tail+2 chỗ
0.32 tail+2 mới
0.32 tail+2 thật
0.32 tail+2 thống
0.32 tail+2 trang
0.32 tail-0 số
0.32 tail-1 #
0.32 tail-1 a
-0.32 tail-1 cắt
0.32 tail-1 i
0.32 tail-1 lũ
0.32 tail-1 tiền
0.32 tail-1 đó
0.32 tail-1 ấy
0.32 tail-2 b
0.32 tail-2 giám
0.32 tail-2 giúp
0.32 tail-2 hiểu
0.32 tail-2 lý
0.32 tail-2 thì
0.32 tail-2 tiêu
0.32 tail-2 vào
0.32 tail-2 được
0.32 tail-2 đừng
-0.31 all read
0.31 before begins * điều
-0.31 before begins con số
0.31 before begins một số
0.31 before begins mục :
0.31 before begins sở đề
0.31 before begins tại mục
0.31 before bệnh
0.31 before ca
0.31 before chiếc
0.31 before chấp
-0.31 before công
0.31 before da
0.31 before dieu
0.31 before doi
0.31 before hậu
0.31 before họp
0.31 before is CORRECTS
0.31 before is DELETES
0.31 before is REPLACES
0.31 before khoan
0.31 before mã
0.31 before mầm
0.31 before nhỏ
0.31 before rồi
0.31 before triển
0.31 before trong
0.31 before trú
0.31 before trống
0.31 before trồng
0.31 before tới
0.31 before tục
-0.31 before và
0.31 before vỉa
0.31 before ông
0.31 head # ;
0.31 head # dòng
0.31 head # nữa
0.31 head , em
0.31 head , gạch
0.31 head : chữ
0.31 head : các
0.31 head : cụm
0.31 head : từ
0.31 head binh
0.31 head bằng “”
0.31 head c xin
0.31 head chiến binh
0.31 head chấm
0.31 head cơ
0.31 head cột cuối
0.31 head cựu chiến
0.31 head di dời
0.31 head dạ thưa
-0.31 head ghi biên
0.31 head giới
0.31 head hai của
0.31 head hướng
-0.31 head is ASKS
-0.31 head is COUNTED
0.31 head is GOOD
0.31 head is NOTHING
0.31 head iv phần
0.31 head kê
0.31 head là ghi
0.31 head lại chỗ
0.31 head lỗi đánh
0.31 head mỗi năm
0.31 head nguyên tắc
0.31 head ngày có
0.31 head nhập làm
0.31 head nuôi
0.31 head nâng mức
0.31 head nữa vào
0.31 head phải “”
0.31 head phần chỉ
0.31 head phẩm
0.31 head rút
0.31 head sản phẩm
0.31 head sở
0.31 head them chu
0.31 head thêm ở
0.31 head thấy “”
0.31 head thể là
0.31 head thị
0.31 head thứ hai
-0.31 head thừa ,
0.31 head trò
0.31 head tách khoản
0.31 head tán
0.31 head tán thành
0.31 head tắc
0.31 head vinh
0.31 head xã :
0.31 head+0 anh
0.31 head+0 di
0.31 head+0 dạ
0.31 head+0 gió
0.31 head+0 i
0.31 head+0 tui
0.31 head+0 |
0.31 head+1 dời
0.31 head+1 vi
0.31 head+1 vụ
0.31 head+2 cho
0.31 head+2 giữ
0.31 head+2 hơn
0.31 head+2 luật
0.31 head+2 nuôi
0.31 head+2 phụ
0.31 head-0 phép
0.31 head-1 mở
0.31 head-1 rác
0.31 head-1 thấy
-0.31 head-2 biên
-0.31 head-2 của
0.31 head-2 hiệu
0.31 head-2 rằng
0.31 head-2 tiền
0.31 head-2 vầy
0.31 inner # -
0.31 inner # tháng
0.31 inner ( trang
0.31 inner , cả
-0.31 inner ? tôi
0.31 inner bình lạc
0.31 inner chi cục
0.31 inner cho lên
0.31 inner còn phải
0.31 inner cơ
0.31 inner cận
0.31 inner cụm “”
0.31 inner d
0.31 inner di dời
0.31 inner ghi luôn
0.31 inner giữa “”
0.31 inner hai chữ
0.31 inner hiểu
0.31 inner hoạt
0.31 inner hội
0.31 inner is STRONG
0.31 inner khuyến khích
0.31 inner khích
0.31 inner là còn
0.31 inner mười
-0.31 inner nên dùng
0.31 inner nêu
0.31 inner năm =
0.31 inner năm rồi
0.31 inner nặng
0.31 inner phường ,
0.31 inner phải thêm
0.31 inner sắc
0.31 inner thì thay
0.31 inner trời
0.31 inner tấn
0.31 inner tế xã
0.31 inner xin thêm
-0.31 inner điểm
0.31 inner đáng
0.31 inner đình
-0.31 inner đó “”
0.31 inner đều
0.31 inner “” e
0.31 inner+0 ba
0.31 inner+0 nhân
0.31 inner+0 vùng
0.31 inner+1 -
0.31 inner+1 còn
0.31 inner+1 e
0.31 inner+2 :
0.31 inner+2 mạnh
0.31 inner+2 thanh
0.31 inner+2 vậy
0.31 inner-0 sinh
0.31 inner-0 trình
0.31 inner-0 tế
0.31 inner-1 công
0.31 inner-1 giữa
-0.31 inner-1 đó
0.31 inner-2 tăng
-0.31 is collects
0.31 next begins còn “”
0.31 next ends “”
0.31 next hạ
0.31 next is REPLACES
0.31 next lưu
0.31 next sách
0.31 next ấy
0.31 replace ff
0.31 tail -
0.31 tail bảo
0.31 tail bỏ chữ
0.31 tail cho nó
0.31 tail cô
0.31 tail cấp huyện
-0.31 tail của sở
0.31 tail dân đỡ
-0.31 tail dựng
0.31 tail hóa
0.31 tail i phần
0.31 tail không biết
0.31 tail kể
0.31 tail lượng .
0.31 tail mạnh
0.31 tail mỗi tuần
0.31 tail mới kịp
0.31 tail nghị sửa
0.31 tail nơi
0.31 tail phẩy
0.31 tail sau “”
0.31 tail sát
-0.31 tail số #
0.31 tail số hóa
0.31 tail sợ
0.31 tail ta
0.31 tail tiền .
0.31 tail tâm
0.31 tail tâm .
0.31 tail tượng
0.31 tail về nước
0.31 tail vị
-0.31 tail xây
-0.31 tail xây dựng
0.31 tail áp
0.31 tail áp dụng
0.31 tail ít khách
0.31 tail đi các
-0.31 tail điểm
0.31 tail đấy
0.31 tail đối tượng
0.31 tail ở cả
0.31 tail+0 mỗi
0.31 tail+0 để
0.31 tail+1 bộ
0.31 tail+1 gạch
0.31 tail+1 tuần
0.31 tail+1 ở
0.31 tail+2 nó
0.31 tail-0 |
0.31 tail-1 chớ
0.31 tail-1 lượng
0.31 tail-1 ngày
0.31 tail-1 nhiều
0.31 tail-1 thôi
0.31 tail-1 tâm
0.31 tail-2 nó
0.31 tail-2 đồng
-0.30 before ,
0.30 before anh
0.30 before bao
0.30 before begins * trang
0.30 before begins - phần
0.30 before begins phần thứ
0.30 before bởi
0.30 before cách
0.30 before dao
0.30 before diêm
0.30 before giang
0.30 before gây
0.30 before gắn
-0.30 before is TOLD
0.30 before khám
0.30 before khả
0.30 before lạc
0.30 before nhưng
0.30 before nhẹ
0.30 before nạn
0.30 before nổ
0.30 before páo
-0.30 before sung
0.30 before thạch
0.30 before thứ
0.30 before tui
0.30 before tắt
0.30 before địa
0.30 head # dùng
0.30 head # năm
0.30 head ( i
0.30 head , liền
0.30 head , và
0.30 head . iii
0.30 head . iv
0.30 head [ #
0.30 head b :
0.30 head biển ,
0.30 head bảng phụ
0.30 head chu thị
0.30 head chèn vào
0.30 head cuối của
0.30 head cuối phần
0.30 head còn điều
-0.30 head có người
0.30 head cũng đoạn
0.30 head cắt đoạn
0.30 head cồn
0.30 head cục
-0.30 head của #
0.30 head dung dự
0.30 head dòng “”
0.30 head dưới gạch
0.30 head gia
0.30 head giao
0.30 head giao thông
0.30 head già
0.30 head gạch cuối
0.30 head hưu trí
0.30 head ii
0.30 head ii -
0.30 head iii nên
0.30 head khoản #
0.30 head kỳ
0.30 head nghị định
0.30 head nhất trí
0.30 head nên để
0.30 head nông thôn
0.30 head nước ngoài
0.30 head phong
0.30 head phát
0.30 head phạt
0.30 head phần a
0.30 head thuốc
0.30 head thêm ý
-0.30 head tiếp theo
0.30 head trường nội
-0.30 head tôi
0.30 head tại khoản
0.30 head về
0.30 head xin ở
0.30 head xã
0.30 head | #
0.30 head | khoản
0.30 head điểm mới
0.30 head điểm này
0.30 head đình
0.30 head đăng ký
0.30 head đậu
0.30 head đặt
0.30 head+0 chủ
0.30 head+0 người
0.30 head+1 phép
0.30 head+1 thứ
0.30 head+2 ba
0.30 head+2 hồ
0.30 head+2 đình
0.30 head-0 dời
0.30 head-0 đi
0.30 head-1 di
0.30 head-1 hộ
0.30 head-1 nội
0.30 head-2 c
0.30 head-2 tách
0.30 head-2 tức
0.30 head-2 vô
0.30 inner # đ
0.30 inner , #
0.30 inner , lớp
0.30 inner cho hộ
0.30 inner cho tôi
0.30 inner chuyện
0.30 inner chênh
0.30 inner cần #
0.30 inner cập
0.30 inner cập nhật
0.30 inner dời sang
0.30 inner giấy phép
0.30 inner giới .
0.30 inner gấp quá
0.30 inner hiện
0.30 inner hợp lý
0.30 inner is BAD
0.30 inner is DENIES
0.30 inner là nói
0.30 inner là từ
0.30 inner lấy
0.30 inner mới #
0.30 inner nghe như
0.30 inner nghe nặng
0.30 inner ngày .
-0.30 inner người
0.30 inner này quy
0.30 inner năng
0.30 inner nước ,
0.30 inner quyền
0.30 inner quá ,
0.30 inner số hợp
0.30 inner số mới
0.30 inner thêm là
0.30 inner thị
0.30 inner trong đó
0.30 inner trung
0.30 inner tục
0.30 inner uống
0.30 inner về “”
0.30 inner xã tôi
0.30 inner đạt chuẩn
0.30 inner đến “”
0.30 inner đứng sau
0.30 inner “” còn
0.30 inner “” của
0.30 inner “” không
0.30 inner “” ngay
0.30 inner+0 #
0.30 inner+0 được
0.30 inner+1 công
0.30 inner+1 của
0.30 inner+1 một
0.30 inner+2 mới
0.30 inner+2 trình
0.30 inner+2 y
0.30 inner-0 sạch
0.30 inner-1 cộng
0.30 inner-1 giới
0.30 inner-1 hóa
0.30 inner-2 hạn
0.30 inner-2 rút
0.30 inner-2 trạm
0.30 next ;
0.30 next a
0.30 next begins còn chuyện
0.30 next bến
0.30 next chịu
0.30 next ends ;
0.30 next già
-0.30 next is FAVOURS
0.30 next khẩu
-0.30 next thảo
0.30 next tế
0.30 next vừa
0.30 next đường
0.30 replace qq
0.30 tail # khoản
0.30 tail ( trang
0.30 tail chỗ “”
0.30 tail chủ
0.30 tail con số
0.30 tail gốc .
0.30 tail hai mục
0.30 tail hiệu
0.30 tail hỏi
-0.30 tail is PAIRS
0.30 tail khó khăn
0.30 tail khăn
0.30 tail mục i
0.30 tail nghèo
0.30 tail ngày .
0.30 tail nó .
0.30 tail phía
0.30 tail phường
0.30 tail phạt
0.30 tail số chính
0.30 tail thuật
0.30 tail thôi .
0.30 tail thôi ạ
-0.30 tail thấy
0.30 tail tinh
0.30 tail trồng
0.30 tail trực
-0.30 tail tách ra
0.30 tail tôi .
0.30 tail tốn
0.30 tail về đất
0.30 tail y tế
0.30 tail |
0.30 tail đa
0.30 tail đọc .
0.30 tail “” nha
0.30 tail “” đằng
0.30 tail+0 cả
0.30 tail+0 dễ
0.30 tail+1 nha
0.30 tail+1 sau
0.30 tail+2 thôi
0.30 tail+2 toàn
0.30 tail+2 trùng
0.30 tail+2 ạ
0.30 tail-1 biết
0.30 tail-1 gốc
0.30 tail-1 nó
0.30 tail-1 tôi
0.30 tail-1 đọc
0.30 tail-2 /
0.30 tail-2 của
0.30 tail-2 hơn
0.30 tail-2 nói
0.30 tail-2 vùng
0.30 tail-2 xe
0.30 tail-2 xin
-0.30 then hai
-0.30 then is FIGURES
0.29 before begins dieu #
0.29 before begins tiến sĩ
0.29 before begins tôi viết
0.29 before binh
0.29 before bước
-0.29 before gian
-0.29 before is TOO
0.29 before lý
0.29 before lề
0.29 before may
-0.29 before phiêng
0.29 before phẩm
0.29 before sản
0.29 before trọng
0.29 before trừ
0.29 before tóm
0.29 before vài
0.29 before vốn
0.29 before à
0.29 before đáp
0.29 before định
-0.29 changes 1
0.29 head # c
0.29 head # chỗ
0.29 head ( giáo
0.29 head * cũng
0.29 head , cán
0.29 head : chỉ
0.29 head : một
0.29 head biến
0.29 head bàn
0.29 head bác sĩ
0.29 head bản ,
-0.29 head bị
0.29 head chế biến
-0.29 head chợ :
0.29 head cum
0.29 head cấp ủy
0.29 head ii :
0.29 head is ANAPHORA
-0.29 head is MINDS
0.29 head khoa
-0.29 head lần
0.29 head muốn
0.29 head muốn đưa
0.29 head mô
0.29 head mấy
0.29 head mấy chữ
0.29 head mục
0.29 head mục :
0.29 head nghỉ
0.29 head nâng tỷ
0.29 head phìn
0.29 head thiếu “”
0.29 head tiêu hộ
0.29 head tre
0.29 head tài
0.29 head tách câu
0.29 head tâm
0.29 head tên luật
0.29 head tại điểm
0.29 head từ “”
0.29 head ubnd phường
0.29 head vay
0.29 head việc thứ
0.29 head vì thế
0.29 head với nội
0.29 head xin một
0.29 head xin viết
0.29 head xuất :
0.29 head xử
0.29 head ý cuối
0.29 head điểm nữa
0.29 head định
0.29 head đọc tới
0.29 head đồng ,
0.29 head+0 bốn
0.29 head+0 cháu
0.29 head+1 nhân
0.29 head+2 ,
0.29 head+2 biểu
0.29 head+2 lực
0.29 head+2 thanh
0.29 head-1 ngưỡng
0.29 head-2 chế
0.29 head-2 i
0.29 head-2 khoan
0.29 inner # quá
-0.29 inner , điểm
0.29 inner . ghi
0.29 inner a .
0.29 inner ai
0.29 inner bếp
0.29 inner bền
0.29 inner bền vững
0.29 inner chật
0.29 inner cũ .
0.29 inner dễ
-0.29 inner em thấy
0.29 inner giữ
0.29 inner hàn
0.29 inner hàn quốc
0.29 inner hán
0.29 inner hạn
0.29 inner hộ ,
-0.29 inner is AGREES
0.29 inner kèm
0.29 inner long 3
0.29 inner là trước
0.29 inner lại thành
-0.29 inner nay đã
0.29 inner ngang
0.29 inner ngay
-0.29 inner nghị ghi
0.29 inner ngoài
0.29 inner nhiều ,
0.29 inner nào
0.29 inner nước sạch
0.29 inner sát ,
0.29 inner thẳng
0.29 inner tôi dùng
0.29 inner vé
0.29 inner đó :
0.29 inner đúng
0.29 inner đấu
0.29 inner ấy ,
0.29 inner “” cũng
-0.29 inner “” em
0.29 inner+0 hàn
-0.29 inner+1 em
0.29 inner+1 kỳ
0.29 inner+1 quốc
0.29 inner+2 a
-0.29 inner+2 các
0.29 inner+2 dân
0.29 inner+2 hết
0.29 inner+2 phí
0.29 inner+2 đủ
0.29 inner-0 tấn
-0.29 next cần
-0.29 next nhà
0.29 next nhờ
-0.29 next phiếu
0.29 split --
0.29 tail # )
0.29 tail # -
0.29 tail ( điều
0.29 tail , khoản
0.29 tail , trang
0.29 tail , xử
0.29 tail - nq
0.29 tail bơi
0.29 tail cho phù
0.29 tail chuẩn
0.29 tail câu ,
0.29 tail cùng là
0.29 tail dễ đọc
0.29 tail giúp tôi
0.29 tail hai đoạn
0.29 tail hạ
0.29 tail khuyết
0.29 tail lục
0.29 tail nhau .
0.29 tail nq
0.29 tail nq /
-0.29 tail nâng
0.29 tail phụ lục
0.29 tail quyết số
0.29 tail riêng ,
0.29 tail thông tư
0.29 tail thực hiện
-0.29 tail tiêu
-0.29 tail trọng nhất
-0.29 tail tật
0.29 tail tự
0.29 tail ven
0.29 tail ven sông
0.29 tail vừa .
0.29 tail xử lý
0.29 tail đều
0.29 tail đời
0.29 tail đừng để
0.29 tail “” tiếp
0.29 tail+1 khớp
0.29 tail+1 phù
0.29 tail+1 vì
0.29 tail+2 ngay
0.29 tail+2 về
0.29 tail-1 bác
0.29 tail-1 vừa
-0.29 tail-2 ,
0.29 tail-2 với
-0.29 then ,
-0.28 always
0.28 before -
0.28 before begins - tr
0.28 before begins phúc đáp
0.28 before buýt
-0.28 before chuyển
0.28 before gọn
0.28 before học
-0.28 before is DENIED
0.28 before is KNOWS
0.28 before is NAMES
0.28 before is SIGNS
0.28 before is THIS
-0.28 before is WHOLE
-0.28 before kiến
0.28 before kể
0.28 before lĩnh
0.28 before nhé
0.28 before nền
0.28 before pháp
0.28 before phúc
0.28 before rà
0.28 before soát
0.28 before sơn
-0.28 before sửa
0.28 before thể
-0.28 before trưởng
0.28 before tình
0.28 before tạm
0.28 before đoàn
0.28 before ốm
0.28 head # cụm
0.28 head + )
0.28 head , hai
-0.28 head , nên
0.28 head - mục
0.28 head . a
0.28 head : bổ
0.28 head biển
0.28 head bớt
0.28 head bớt cụm
-0.28 head bớt “”
-0.28 head cân
0.28 head còn “”
-0.28 head cấm
0.28 head cần ghi
-0.28 head của dự
0.28 head diễn đạt
0.28 head dùng
0.28 head giảm
0.28 head góp một
0.28 head ii nên
-0.28 head is WHOLE
0.28 head kiến của
-0.28 head long 4
-0.28 head long 7
0.28 head làm khoản
0.28 head lã
0.28 head lên ,
0.28 head lên đứng
0.28 head lượt
0.28 head mong có
0.28 head mục i
-0.28 head ngay sau
0.28 head ngưỡng
-0.28 head nâng
0.28 head phong trào
-0.28 head phấn
0.28 head phần d
0.28 head phố #
0.28 head quên
0.28 head ra một
-0.28 head rồi ,
0.28 head sản lượng
0.28 head số lao
0.28 head thanh
0.28 head thêm giùm
0.28 head thể gộp
0.28 head tiêu (
0.28 head trào
0.28 head tâm y
-0.28 head tô
0.28 head tối đa
0.28 head tới “”
0.28 head và “”
0.28 head về văn
0.28 head với
0.28 head vụ #
0.28 head đoạn hai
0.28 head đạt lại
0.28 head đầu viết
0.28 head ưu
0.28 head+0 xóa
0.28 head+0 –
0.28 head+1 hạ
0.28 head+1 lưu
0.28 head+1 tiểu
0.28 head+2 -
0.28 head+2 cán
0.28 head+2 k
0.28 head+2 lược
0.28 head+2 nhận
0.28 head+2 thấy
0.28 head+2 xã
0.28 head+2 định
0.28 head-0 trước
0.28 head-0 |
0.28 head-0 đa
0.28 head-1 giữ
0.28 head-1 lại
-0.28 head-1 tiếp
0.28 head-1 từ
0.28 head-1 đừng
0.28 head-2 chỉ
0.28 head-2 luôn
0.28 head-2 như
0.28 head-2 văn
-0.28 head-2 “”
0.28 inner # thay
0.28 inner # theo
0.28 inner . hai
0.28 inner . mỗi
0.28 inner . người
-0.28 inner / tháng
0.28 inner ba mươi
0.28 inner bà
0.28 inner cho
0.28 inner chất lượng
0.28 inner chậm
0.28 inner chủ quan
0.28 inner còn
0.28 inner dao
0.28 inner dám
-0.28 inner dấu
-0.28 inner dấu phẩy
0.28 inner già ,
0.28 inner gọn
0.28 inner ha muối
0.28 inner hiểu ,
0.28 inner hộ cận
0.28 inner ii ,
0.28 inner is MOVES
-0.28 inner is USES
-0.28 inner is WHOLE
0.28 inner khiêm
0.28 inner khiêm tốn
0.28 inner kỳ
0.28 inner lịch mỗi
0.28 inner miễn
0.28 inner miễn phí
0.28 inner mượn
0.28 inner một phần
0.28 inner nói thế
0.28 inner nồi
-0.28 inner phẩy
0.28 inner quýt
0.28 inner rác
0.28 inner sung cụm
0.28 inner sản ,
0.28 inner thì sửa
0.28 inner thưa quá
0.28 inner trúng
0.28 inner tuần .
0.28 inner tấn là
0.28 inner tốn ,
0.28 inner viện huyện
0.28 inner với người
0.28 inner xuất
0.28 inner xuống
0.28 inner xuống #
0.28 inner đất
0.28 inner đậu
0.28 inner đặc
0.28 inner đủ cho
0.28 inner đủ hơn
0.28 inner+0 công
0.28 inner+0 giảm
0.28 inner+0 đón
0.28 inner+1 chung
0.28 inner+1 hộ
0.28 inner+1 khu
0.28 inner+2 công
0.28 inner+2 gạch
0.28 inner+2 tr
0.28 inner+2 triệu
0.28 inner-1 chủ
0.28 inner-2 câu
0.28 inner-2 của
0.28 inner-2 “”
0.28 length 5
-0.28 next chắc
0.28 next cung
-0.28 next is TOLD
-0.28 next is WHOLE
0.28 next kính
-0.28 next nội
0.28 next phần
0.28 next thiếu
0.28 next trách
0.28 next tên
-0.28 next tính
0.28 next xuống
0.28 tail # năm
0.28 tail # thì
0.28 tail ) làm
0.28 tail , dân
0.28 tail , thành
0.28 tail , thừa
-0.28 tail :
0.28 tail bến đò
0.28 tail bỏ ,
0.28 tail bộ
0.28 tail chớ .
-0.28 tail gây
-0.28 tail is WHOLE
0.28 tail khoản về
0.28 tail lược bỏ
-0.28 tail lại
0.28 tail nghiệm
0.28 tail nghĩa
0.28 tail nghĩa .
0.28 tail nằm trong
-0.28 tail rà
-0.28 tail rác
0.28 tail ta có
0.28 tail thần
0.28 tail thật
0.28 tail tiêu .
0.28 tail trường
0.28 tail tôi xin
0.28 tail vào trước
0.28 tail với ,
0.28 tail xác
-0.28 tail đánh
0.28 tail đã nằm
0.28 tail được mấy
-0.28 tail – thừa
-0.28 tail+0 chương
0.28 tail+0 giúp
0.28 tail+0 nghen
0.28 tail+0 nên
-0.28 tail+1 trình
0.28 tail+1 đoạn
0.28 tail+2 .
0.28 tail+2 dễ
0.28 tail+2 trọn
0.28 tail-1 nghĩa
0.28 tail-1 tiêu
0.28 tail-2 biên
0.28 tail-2 chỉ
0.28 tail-2 dự
0.28 tail-2 luật
-0.28 then is WHOLE
-0.28 then là
0.27 before (
0.27 before begins + mục
0.27 before begins c )
0.27 before begins chúng tôi
0.27 before begins phần ,
0.27 before biệt
0.27 before cũng
0.27 before do
0.27 before is PLACES
-0.27 before is RIGHTS
0.27 before linh
0.27 before minh
0.27 before mìn
0.27 before nghiên
0.27 before ngân
0.27 before quán
0.27 before tham
0.27 before tảo
0.27 before vân
0.27 before xem
0.27 before xin
0.27 before áp
0.27 before đảo
0.27 before đẳng
0.27 before đủ
0.27 head # bùi
0.27 head # sau
0.27 head ) đ
0.27 head ) đoạn
0.27 head * điểm
0.27 head , gộp
0.27 head , tức
-0.27 head , đồng
0.27 head : đoạn
0.27 head ban soạn
0.27 head bến loại
0.27 head bộ khoản
0.27 head chăn
0.27 head chẳng
0.27 head chỉnh “”
0.27 head cắt
0.27 head dòng nữa
0.27 head dứt
0.27 head giúp khoản
-0.27 head hai
0.27 head hai câu
0.27 head hiện tại
0.27 head hạ
-0.27 head is KNOWS
0.27 head is LEAVES
0.27 head is RENUMBERS
0.27 head khỏi
0.27 head kéo
0.27 head liên
-0.27 head liệt
0.27 head loại #
-0.27 head lên
0.27 head lại cả
0.27 head lại mục
0.27 head nghị thống
0.27 head năm
0.27 head nội trú
0.27 head pháp :
0.27 head phần phương
0.27 head quang
0.27 head rác thải
0.27 head rạch
0.27 head sở ,
0.27 head sửu
0.27 head thay thế
-0.27 head thành điểm
0.27 head thảo viết
0.27 head thẩm quyền
0.27 head thế ,
0.27 head thể nhập
0.27 head tiêu “”
0.27 head trước chữ
0.27 head trộm
0.27 head tôi cho
0.27 head tại :
0.27 head vào giữa
0.27 head về rừng
0.27 head xếp
0.27 head đinh
0.27 head đoàn thể
0.27 head đưa câu
0.27 head đưa xuống
0.27 head đề nghị
0.27 head đồng ý
0.27 head ơn
0.27 head+0 báo
0.27 head+1 )
0.27 head+1 bùi
0.27 head+1 cáo
0.27 head+1 tới
-0.27 head+2 bên
0.27 head+2 giữa
0.27 head+2 quang
0.27 head+2 thống
0.27 head-0 #
0.27 head-0 d
0.27 head-0 tách
0.27 head-0 tới
0.27 head-1 hồ
0.27 head-1 tiêu
0.27 head-1 tại
-0.27 head-2 chương
0.27 head-2 hạ
0.27 head-2 viên
0.27 inner # mới
0.27 inner # nhà
0.27 inner # tỷ
0.27 inner # ở
0.27 inner + “”
0.27 inner , hãy
0.27 inner chưa có
0.27 inner con
0.27 inner các cháu
0.27 inner cũng
0.27 inner cũng #
0.27 inner cụ
0.27 inner gì ,
0.27 inner hậu
0.27 inner hẳn “”
0.27 inner i .
-0.27 inner is RIGHTS
-0.27 inner is TOLD
-0.27 inner is WANTS
0.27 inner khoáng
0.27 inner khoáng sản
0.27 inner khách .
0.27 inner khách du
0.27 inner liền sau
0.27 inner là có
0.27 inner là nhiều
0.27 inner làm việc
0.27 inner lương cơ
0.27 inner một nửa
0.27 inner mục i
0.27 inner ngày làm
0.27 inner nhầm ,
0.27 inner nâng lên
0.27 inner nên diễn
0.27 inner nên ghi
0.27 inner quá gấp
0.27 inner quá thưa
0.27 inner rà soát
-0.27 inner sau đó
0.27 inner sức
0.27 inner sự
0.27 inner tròn
0.27 inner trước “”
0.27 inner tuyến phố
0.27 inner tối
0.27 inner vào trước
0.27 inner vườn
0.27 inner xin dời
0.27 inner xin để
0.27 inner xếp
0.27 inner đổi sang
0.27 inner ước ,
0.27 inner —
-0.27 inner “” lên
0.27 inner “” thành
0.27 inner “” đứng
0.27 inner+0 giữ
0.27 inner+0 trên
0.27 inner+1 mới
-0.27 inner+1 địa
0.27 inner+1 đứng
0.27 inner+2 mà
0.27 inner+2 như
0.27 inner+2 sĩ
0.27 inner-0 việc
0.27 inner-1 +
0.27 inner-1 sau
0.27 inner-2 cuối
0.27 inner-2 xuất
-0.27 is past
0.27 next biết
0.27 next du
0.27 next dưới
0.27 next dạy
0.27 next gian
0.27 next giúp
-0.27 next hay
-0.27 next is COUNTS
0.27 next is INSTEAD
0.27 next is NOTHING
0.27 next ngày
0.27 next thầy
0.27 next tra
0.27 next trí
0.27 next vùng
0.27 tail # hộ
0.27 tail # thành
0.27 tail , chỉ
-0.27 tail bản
0.27 tail bọn em
0.27 tail câu ấy
0.27 tail của ngành
0.27 tail doanh nghiệp
0.27 tail học .
0.27 tail is FROM
0.27 tail is RAISES
-0.27 tail is WRITES
0.27 tail không ?
-0.27 tail một cho
0.27 tail nghen .
0.27 tail nghị bỏ
0.27 tail ngoài
0.27 tail pháp luật
0.27 tail phù
0.27 tail phù hợp
0.27 tail phạm
0.27 tail sau điều
0.27 tail theo báo
0.27 tail thôi ,
0.27 tail trong cụm
0.27 tail tw
0.27 tail vào ngay
0.27 tail xe
-0.27 tail điểm #
0.27 tail “” trang
0.27 tail “” tôi
0.27 tail+0 đồng
0.27 tail+1 người
0.27 tail+1 trùng
0.27 tail+1 viết
0.27 tail+2 ai
0.27 tail+2 kịp
0.27 tail+2 thấy
0.27 tail+2 để
0.27 tail-1 bản
0.27 tail-1 lược
0.27 tail-1 nghen
0.27 tail-1 trên
0.27 tail-1 tw
-0.27 tail-1 đồng
0.27 tail-2 quyết
0.26 before begins điều #
0.26 before begins điểm #
0.26 before begins điểm b
0.26 before begins định nghĩa
-0.26 before begins đồng chí
0.26 before biến
-0.26 before chương
-0.26 before cuộc
-0.26 before cục
-0.26 before dựng
0.26 before già
0.26 before hữu
-0.26 before is FORMULAS
0.26 before is RAISES
0.26 before kia
0.26 before kế
0.26 before lẫn
0.26 before lộn
0.26 before mừng
0.26 before ngọc
0.26 before nhật
-0.26 before nằm
0.26 before trao
0.26 before trận
0.26 before tây
-0.26 before tìm
0.26 before tức
0.26 before vấn
0.26 before yến
0.26 head # cũng
0.26 head # giờ
0.26 head # đâu
0.26 head ) điểm
-0.26 head , bản
0.26 head , có
0.26 head . #
0.26 head : tại
0.26 head bảng #
-0.26 head chế ,
0.26 head chế số
-0.26 head chỉ cần
0.26 head chỉ đề
0.26 head chủ bến
0.26 head con
0.26 head cùng mục
0.26 head cột “”
0.26 head dung hiện
0.26 head dung trong
-0.26 head dòng :
0.26 head giữ “”
0.26 head hai đề
0.26 head hiệp
0.26 head hộ :
0.26 head hội đồng
-0.26 head is AGREES
0.26 head is KEEPS
0.26 head is LETTERED
0.26 head is WEAK
0.26 head khác nhau
0.26 head không quá
0.26 head lên :
0.26 head lường
0.26 head lường văn
0.26 head mường
0.26 head mặt trận
0.26 head một câu
0.26 head nhất dùng
0.26 head nổi
0.26 head phải có
-0.26 head quý vị
0.26 head thcs
0.26 head thẩm
0.26 head tra ,
0.26 head trước ,
0.26 head tôi băn
0.26 head vào mục
-0.26 head với cả
0.26 head xã yên
0.26 head ý ,
0.26 head ý điều
0.26 head đi :
-0.26 head đó
0.26 head đưa
0.26 head đạt
0.26 head đề
0.26 head “” và
0.26 head+0 chuyện
0.26 head+0 mình
0.26 head+0 vì
-0.26 head+0 đảo
0.26 head+1 dân
0.26 head+1 luật
0.26 head+1 lại
0.26 head+2 hiện
0.26 head+2 khách
0.26 head+2 số
0.26 head+2 theo
0.26 head-0 iv
0.26 head-1 b
0.26 head-2 bắt
0.26 head-2 cuối
-0.26 head-2 muốn
0.26 inner # cán
0.26 inner # em
0.26 inner ( k
0.26 inner , nâng
0.26 inner , nên
0.26 inner , vậy
0.26 inner cho nên
0.26 inner chỉ cần
0.26 inner chủ
0.26 inner cây
0.26 inner có “”
0.26 inner công bố
0.26 inner doanh
0.26 inner doi lai
0.26 inner dân cư
0.26 inner giáo viên
0.26 inner giờ sáng
0.26 inner học sinh
0.26 inner in là
-0.26 inner is ITEMS
0.26 inner khó khăn
0.26 inner khăn
0.26 inner khả năng
0.26 inner kịp ,
0.26 inner mái
0.26 inner một tuần
0.26 inner nên in
0.26 inner năm học
0.26 inner soát
0.26 inner thanh tra
0.26 inner thay là
0.26 inner theo
-0.26 inner thuế
-0.26 inner thấp quá
0.26 inner tui xin
0.26 inner tôi ,
0.26 inner tết
0.26 inner vượt
0.26 inner vừa rồi
0.26 inner xin được
0.26 inner xuống “”
0.26 inner ước
0.26 inner “” =
0.26 inner “” —
0.26 inner+1 lớp
0.26 inner+1 sang
0.26 inner+1 —
0.26 inner+2 ba
0.26 inner+2 thêm
0.26 inner+2 tết
0.26 inner-0 giường
0.26 inner-0 tháng
0.26 inner-1 phải
-0.26 next begins dự thảo
-0.26 next cứ
0.26 next mong
-0.26 next máy
0.26 next số
0.26 tail # /
0.26 tail , báo
0.26 tail , do
-0.26 tail , gạch
0.26 tail bài
0.26 tail bài học
0.26 tail bản .
0.26 tail bản quy
0.26 tail cho đỡ
0.26 tail chí
0.26 tail các đồng
0.26 tail câu đầu
0.26 tail dục
0.26 tail giáo
0.26 tail giáo dục
0.26 tail hai điều
-0.26 tail hợp đồng
-0.26 tail is TOO
-0.26 tail ngắn
-0.26 tail sau đó
0.26 tail thiết
-0.26 tail thêm vào
0.26 tail từ “”
0.26 tail vực
0.26 tail đó là
0.26 tail đầu đoạn
0.26 tail đồng
0.26 tail đồng chí
0.26 tail ở chỗ
0.26 tail “” để
0.26 tail+1 thành
0.26 tail+2 chính
0.26 tail+2 chương
0.26 tail+2 từ
0.26 tail+2 đỡ
0.26 tail-0 gọn
0.26 tail-0 luôn
0.26 tail-0 làm
0.26 tail-1 học
0.26 tail-1 thu
0.26 tail-2 chữ
0.26 tail-2 nhật
0.26 tail-2 nổi
0.25 before begins * khoản
0.25 before begins câu thứ
0.25 before begins em xin
0.25 before báo
0.25 before chăn
0.25 before cung
-0.25 before hội
0.25 before iii
0.25 before is THERE
0.25 before kiều
0.25 before liệu
0.25 before neo
0.25 before niên
0.25 before phiên
0.25 before sử
0.25 before trách
0.25 before từ
0.25 before ô
0.25 before ống
0.25 head # chương
0.25 head # trùng
0.25 head * khoản
0.25 head +
0.25 head , chỉ
0.25 head , giám
0.25 head , mốc
0.25 head - tr
0.25 head . khoản
0.25 head b và
0.25 head ba mục
-0.25 head chí lý
0.25 head công nghiệp
-0.25 head công văn
0.25 head cơ sở
0.25 head cả “”
0.25 head cụm từ
0.25 head dài ,
0.25 head dân ,
-0.25 head ghép
0.25 head góp :
0.25 head hỗ
0.25 head hỗ trợ
-0.25 head is OUGHT
0.25 head kinh
0.25 head kéo dài
0.25 head lát
-0.25 head lãi
0.25 head lại quan
0.25 head mình
0.25 head mặn
0.25 head mức “”
0.25 head nghị rút
0.25 head ngắn thôi
0.25 head nhung
0.25 head nhất là
-0.25 head nhập
0.25 head nông thị
0.25 head phải thêm
0.25 head quan :
-0.25 head quý
-0.25 head sau gạch
0.25 head song
0.25 head sung
-0.25 head sung #
0.25 head thôn mới
-0.25 head trình #
0.25 head trận
0.25 head trợ
-0.25 head tôi có
0.25 head tôi góp
0.25 head tôi yêu
0.25 head tư của
-0.25 head tổ #
0.25 head viết :
0.25 head viện dẫn
-0.25 head văn số
0.25 head xuyến
0.25 head xuất
0.25 head đi
0.25 head đo
-0.25 head đại diện
-0.25 head đảng ủy
0.25 head đầu câu
0.25 head đầu trang
0.25 head đề xuất
0.25 head động ,
0.25 head ấy nên
0.25 head+0 +
0.25 head+0 bên
0.25 head+0 danh
-0.25 head+0 ngày
0.25 head+1 bảng
0.25 head+1 dùng
0.25 head+1 nghĩ
0.25 head+1 yêu
0.25 head+2 bác
0.25 head+2 cầu
0.25 head+2 kết
0.25 head-0 còn
0.25 head-0 thay
0.25 head-0 thu
0.25 head-0 đặt
0.25 head-1 giới
0.25 head-1 mức
0.25 head-2 bác
0.25 head-2 thu
0.25 head-2 trên
0.25 head-2 đánh
-0.25 inner # :
0.25 inner # mét
0.25 inner # nâng
0.25 inner # nên
0.25 inner # đã
0.25 inner , chia
0.25 inner , giữ
-0.25 inner , gấp
0.25 inner . nội
0.25 inner . sau
0.25 inner . đúng
0.25 inner . để
0.25 inner ; sở
0.25 inner ? phải
0.25 inner báo
-0.25 inner bình quân
-0.25 inner bảo
0.25 inner chứ “”
-0.25 inner chữ của
-0.25 inner có người
0.25 inner có thêm
0.25 inner công nghiệp
0.25 inner cụ thể
-0.25 inner dùng chữ
0.25 inner hình thành
-0.25 inner is BESIDE
0.25 inner is NAMES
0.25 inner k #
0.25 inner mục
0.25 inner nghi
0.25 inner nghị lùi
0.25 inner nữ
-0.25 inner sao ?
0.25 inner thiên
0.25 inner thiên tai
-0.25 inner thêm vào
0.25 inner tại
0.25 inner viên
0.25 inner và #
-0.25 inner vị
0.25 inner ít nhất
0.25 inner đúng ,
-0.25 inner đơn
-0.25 inner đơn vị
0.25 inner “” sang
0.25 inner+0 chủ
0.25 inner+1 là
0.25 inner+2 chế
0.25 inner+2 chỗ
0.25 inner+2 hợp
0.25 inner+2 k
0.25 inner+2 một
0.25 inner+2 nghe
0.25 inner+2 thế
0.25 inner+2 tấn
0.25 inner+2 vùng
0.25 inner-0 bộ
0.25 inner-0 nghiệp
0.25 inner-1 chứ
0.25 inner-2 chỉnh
0.25 inner-2 giúp
0.25 inner-2 mình
-0.25 inner-2 vị
0.25 insert fq
0.25 next bổ
0.25 next chờ
0.25 next cùng
0.25 next do
-0.25 next doanh
0.25 next is BAD
-0.25 next kết
-0.25 next lời
0.25 next sung
-0.25 next trong
-0.25 next đừng
0.25 tail ( b
0.25 tail , bỏ
-0.25 tail b
-0.25 tail cắt
-0.25 tail dân .
0.25 tail dân dễ
-0.25 tail dự thảo
0.25 tail hiệu lực
0.25 tail i
0.25 tail is AWAY
0.25 tail is DESCRIBED
0.25 tail is INSTEAD
-0.25 tail is USES
0.25 tail lái
0.25 tail lập
0.25 tail phải đi
0.25 tail sơn
0.25 tail thay vì
0.25 tail thì dân
-0.25 tail thảo
-0.25 tail thống
0.25 tail vì “”
0.25 tail y
0.25 tail ạ
0.25 tail+0 luôn
0.25 tail+1 trang
0.25 tail+2 (
0.25 tail+2 hạn
0.25 tail+2 làm
0.25 tail+2 phía
-0.25 tail+2 điểm
0.25 tail-0 nghĩa
0.25 tail-1 hạn
0.25 tail-1 người
0.25 tail-1 tiếp
0.25 tail-2 cho
0.25 tail-2 tốn
0.25 tail-2 đúng
-0.25 then (
-0.25 then )
-0.25 then is BESIDE
-0.25 then is DENIES
0.24 before bc
0.24 before begins - cũng
0.24 before begins chữ “”
0.24 before begins đoạn mở
-0.24 before bạn
0.24 before cộng
0.24 before cử
-0.24 before is MINDS
-0.24 before is MOVES
0.24 before khoảng
0.24 before khỏe
-0.24 before kiện
0.24 before lao
0.24 before lúa
0.24 before ma
0.24 before mãi
0.24 before môi
0.24 before nhi
0.24 before rác
-0.24 before sống
0.24 before thiết
-0.24 before đinh
0.24 before đài
-0.24 head # thầy
0.24 head ) cụm
0.24 head * điều
0.24 head , tại
-0.24 head - trang
0.24 head . i
0.24 head [ đ
0.24 head b -
0.24 head biên tập
0.24 head bùi
-0.24 head bản :
0.24 head bảy
0.24 head chiếu
0.24 head chế #
0.24 head chịu
-0.24 head chỗ ghi
0.24 head con số
-0.24 head câu #
0.24 head câu mở
0.24 head còn :
0.24 head công
0.24 head d .
0.24 head d với
-0.24 head doanh
0.24 head dòng
0.24 head em ,
0.24 head hai là
0.24 head hà quang
0.24 head ii điểm
0.24 head iii (
0.24 head is DEMANDS
0.24 head khoản
-0.24 head khách quan
0.24 head không có
-0.24 head kêu
-0.24 head lái
0.24 head nghị lược
0.24 head nhau ,
-0.24 head nhắc
-0.24 head quan ,
0.24 head quan tâm
0.24 head sung cuối
0.24 head tha
0.24 head tha thiết
0.24 head thay chữ
0.24 head thẳng
0.24 head toàn tỉnh
0.24 head trước câu
-0.24 head trưởng trường
-0.24 head tâm :
0.24 head tôi ,
0.24 head tôi tha
0.24 head tư ,
0.24 head tại mục
0.24 head từ dưới
0.24 head vào điểm
0.24 head vùng
0.24 head với lại
0.24 head đón
0.24 head đầu “”
0.24 head đằng sau
0.24 head đề phần
0.24 head định mức
0.24 head định nghĩa
0.24 head đổi như
0.24 head “” thêm
0.24 head “” –
0.24 head+0 khách
0.24 head+1 mong
0.24 head+1 nhà
0.24 head+1 |
0.24 head+1 được
0.24 head+2 iii
0.24 head+2 vẫn
0.24 head-0 tư
0.24 head-1 ]
0.24 head-1 chữ
-0.24 head-1 quan
0.24 head-2 hướng
0.24 head-2 loại
0.24 head-2 mong
0.24 head-2 theo
-0.24 head-2 tổ
0.24 inner # chứ
0.24 inner # giường
-0.24 inner # –
0.24 inner , chuyển
0.24 inner , chỉ
0.24 inner , muối
0.24 inner , mình
0.24 inner , trường
0.24 inner , đề
0.24 inner . sửa
0.24 inner an toàn
0.24 inner chính thức
0.24 inner chấm
0.24 inner chấm dứt
0.24 inner chỉnh thành
0.24 inner chứng nhận
0.24 inner cũ ,
0.24 inner gia đình
0.24 inner giường
0.24 inner hai lần
-0.24 inner hay
0.24 inner luật
0.24 inner lần mức
0.24 inner minh
0.24 inner mươi
-0.24 inner mỗi tuần
0.24 inner nghiêm cấm
0.24 inner người già
-0.24 inner nên hạ
-0.24 inner năm không
0.24 inner phiêng
0.24 inner phiêng dao
0.24 inner quan
0.24 inner ra #
0.24 inner sau hai
0.24 inner sau mấy
0.24 inner số chính
0.24 inner số ước
0.24 inner thanh “”
0.24 inner thiếu “”
0.24 inner thì không
-0.24 inner thôn mới
0.24 inner thông
0.24 inner trong #
0.24 inner trước từ
0.24 inner tới “”
0.24 inner viết
0.24 inner viết thêm
0.24 inner vực
0.24 inner xe
0.24 inner xã biên
0.24 inner yếu quá
0.24 inner đ #
0.24 inner điều chỉnh
0.24 inner đúng #
0.24 inner đến ngày
0.24 inner “” +
0.24 inner+1 +
0.24 inner+1 mét
0.24 inner+1 tra
0.24 inner+1 được
0.24 inner+2 đồng
0.24 inner+2 đổi
0.24 inner-1 học
0.24 inner-1 thiếu
0.24 inner-1 tới
0.24 inner-2 =
0.24 inner-2 công
0.24 inner-2 in
-0.24 next cháu
-0.24 next dung
0.24 next khớp
-0.24 next tin
0.24 tail # :
-0.24 tail ba ,
0.24 tail bằng cầu
-0.24 tail bệnh
0.24 tail bỏ hai
0.24 tail cho gần
-0.24 tail chị
0.24 tail cuối khoản
-0.24 tail cái gì
0.24 tail có ở
0.24 tail cần thiết
0.24 tail hình
-0.24 tail is DEMANDS
0.24 tail is RIGHTS
-0.24 tail is TOLD
0.24 tail lên
0.24 tail lớp
0.24 tail mới được
0.24 tail phải có
0.24 tail thay bến
0.24 tail thành khoản
-0.24 tail thêm
0.24 tail thật .
0.24 tail trung ương
0.24 tail trước chữ
0.24 tail vì huyện
0.24 tail với nghị
0.24 tail điểm này
0.24 tail đoạn về
0.24 tail đã đạt
0.24 tail đò bằng
0.24 tail ương
0.24 tail ước
0.24 tail ở cuối
0.24 tail “” |
-0.24 tail+0 :
0.24 tail+0 mới
0.24 tail+0 rồi
0.24 tail+1 liền
0.24 tail+1 phần
0.24 tail+1 |
0.24 tail+2 lý
0.24 tail+2 thực
0.24 tail+2 định
0.24 tail-1 thật
-0.24 tail-2 bên
0.24 tail-2 bằng
0.24 tail-2 giùm
-0.24 then #
-0.24 then con
-0.24 then is FEELS
-0.24 then làm
0.23 before ?
0.23 before begins a )
0.23 before begins hiệp hội
0.23 before begins ảnh :
0.23 before begins “” ,
0.23 before biết
0.23 before bác
-0.23 before bí
0.23 before bóng
0.23 before bỏ
0.23 before cam
0.23 before che
0.23 before chen
-0.23 before chính
0.23 before dám
-0.23 before dưới
0.23 before dẫn
0.23 before ends ?
-0.23 before gửi
0.23 before hộ
-0.23 before is PRAISES
-0.23 before is UNITS
0.23 before một
0.23 before nay
0.23 before nhầm
0.23 before nào
0.23 before phùng
-0.23 before phản
0.23 before phần
-0.23 before sai
0.23 before túy
0.23 before vùng
0.23 before vế
-0.23 before x
0.23 before ồn
0.23 head # bằng
0.23 head # tại
0.23 head / tr
0.23 head / trang
0.23 head : #
0.23 head : nâng
0.23 head : phần
-0.23 head : đưa
0.23 head an toàn
0.23 head ban
0.23 head bỏ ba
-0.23 head bỏ giùm
-0.23 head chương trình
0.23 head chỗ :
0.23 head còn khoản
0.23 head cạnh
0.23 head cắt chữ
0.23 head dài quá
0.23 head ghi rõ
0.23 head giá trị
0.23 head hai thêm
0.23 head hàng
0.23 head hữu phước
-0.23 head is COUNTS
-0.23 head is PRAISES
0.23 head khê
0.23 head không còn
-0.23 head kiến
0.23 head lê
0.23 head lại như
-0.23 head lấy
0.23 head lịch
0.23 head mét
-0.23 head một chữ
0.23 head mức
0.23 head ngay trước
0.23 head nghị ban
-0.23 head pháp ,
0.23 head phương hướng
0.23 head phước
0.23 head phố
0.23 head qua
0.23 head quyết
-0.23 head sẽ
0.23 head theo hướng
0.23 head thu nội
0.23 head thông tin
0.23 head tiêu nước
0.23 head trên khoản
0.23 head trùng với
0.23 head trước mấy
0.23 head trưởng thôn
0.23 head tư mục
0.23 head viết vào
0.23 head vệ
0.23 head y
-0.23 head áp
0.23 head ít nhất
-0.23 head đ khoản
0.23 head đèn
0.23 head đưa thêm
-0.23 head đảo điểm
0.23 head+0 chuyển
0.23 head+0 chỉnh
-0.23 head+0 năm
0.23 head+0 từ
-0.23 head+0 ủy
0.23 head+1 chị
0.23 head+1 cùng
0.23 head+1 giải
-0.23 head+1 điểm
0.23 head+1 đối
0.23 head+2 hóa
0.23 head+2 nguyên
0.23 head+2 tiết
0.23 head+2 tr
0.23 head-0 gió
0.23 head-0 nhất
0.23 head-1 ba
-0.23 head-1 làm
0.23 head-1 mà
-0.23 head-1 nhầm
0.23 head-1 trợ
0.23 head-1 ít
0.23 head-2 cùng
0.23 head-2 hỗ
0.23 head-2 kể
-0.23 head-2 lực
-0.23 inner , trong
-0.23 inner -
0.23 inner chiếm #
0.23 inner chết người
0.23 inner chữ “”
0.23 inner các anh
0.23 inner công nhân
0.23 inner căn
0.23 inner cũng phải
0.23 inner cần viết
0.23 inner giảm còn
0.23 inner giảm mạnh
0.23 inner gần nhất
0.23 inner hòn
0.23 inner hơn cả
0.23 inner hơn là
-0.23 inner is MERGES
0.23 inner kiến nghị
0.23 inner lạc hậu
0.23 inner nghiêm
0.23 inner nghề .
0.23 inner ngoặc
0.23 inner nguyên
0.23 inner ngày mới
0.23 inner nên sửa
0.23 inner nên đổi
0.23 inner năm mới
0.23 inner nương
0.23 inner phương
0.23 inner phải có
0.23 inner rút xuống
0.23 inner sau chu
0.23 inner sau “”
0.23 inner thanh niên
0.23 inner thân
-0.23 inner thẩm
-0.23 inner tiền
0.23 inner trông
0.23 inner trú
0.23 inner tuổi
0.23 inner tám
0.23 inner “” mới
0.23 inner “” điều
0.23 inner+0 chợ
0.23 inner+1 bản
0.23 inner+1 lao
0.23 inner+1 lý
0.23 inner+1 điều
0.23 inner+2 bằng
0.23 inner+2 chỉnh
0.23 inner+2 lao
0.23 inner+2 nâng
0.23 inner+2 ra
0.23 inner+2 động
0.23 inner-0 hộ
0.23 inner-2 có
0.23 inner-2 triệu
-0.23 is asked before
-0.23 length 4
0.23 next bà
-0.23 next cô
-0.23 next is RESULTS
-0.23 next is WANTS
0.23 next nên
0.23 next nữa
0.23 next tiếng
0.23 next viết
0.23 next đủ
0.23 tail *
0.23 tail , vừa
-0.23 tail chính trị
0.23 tail chưa được
0.23 tail chạy
0.23 tail cây
-0.23 tail có
0.23 tail của #
0.23 tail gom
0.23 tail hay
-0.23 tail hẳn
0.23 tail hộ tôi
0.23 tail hứa
-0.23 tail is PLEAS
0.23 tail khá
0.23 tail là vừa
0.23 tail lái xe
0.23 tail một
0.23 tail nguyên .
0.23 tail người đọc
0.23 tail phần b
-0.23 tail quan trọng
0.23 tail thay “”
0.23 tail thế
0.23 tail trong khoản
-0.23 tail trị
0.23 tail trọn nghĩa
0.23 tail trừ
0.23 tail tác
0.23 tail tôi cũng
-0.23 tail và
0.23 tail vào
0.23 tail vụ .
0.23 tail đai
-0.23 tail đại
0.23 tail đất đai
0.23 tail ấy ,
0.23 tail “” bằng
0.23 tail+0 chứ
-0.23 tail+0 câu
-0.23 tail+0 hẳn
0.23 tail+0 nhiều
0.23 tail+1 bà
0.23 tail+1 cập
0.23 tail+1 với
0.23 tail+2 #
-0.23 tail+2 cho
0.23 tail+2 liền
0.23 tail+2 nhà
0.23 tail+2 nhật
-0.23 tail+2 với
0.23 tail+2 ấy
0.23 tail-0 *
-0.23 tail-1 dân
0.23 tail-1 nguyên
0.23 tail-1 vụ
0.23 tail-2 chỗ
-0.23 tail-2 dân
-0.23 tail-2 khác
0.23 tail-2 như
0.23 tail-2 định
-0.23 then tôi
0.22 before ai
0.22 before begins # chi
0.22 before begins + điểm
0.22 before begins một là
0.22 before begins tt |
0.22 before chèn
0.22 before chỉ
0.22 before cồn
0.22 before dán
0.22 before ghe
0.22 before giám
0.22 before hoạch
0.22 before hỏi
0.22 before kim
-0.22 before làng
0.22 before lễ
0.22 before lộc
0.22 before máy
-0.22 before những
0.22 before ninh
0.22 before quê
0.22 before thích
0.22 before tri
0.22 before tràng
0.22 before trọn
0.22 before vụ
0.22 before vực
0.22 before đính
0.22 before đại
0.22 head # b
0.22 head # chi
0.22 head # gộp
-0.22 head # hoàng
0.22 head # khoản
0.22 head # quốc
0.22 head , cũng
-0.22 head ban nhân
0.22 head báo tình
0.22 head bằng :
-0.22 head bộ thôn
0.22 head cao
0.22 head chen “”
0.22 head chí ,
0.22 head câu ,
0.22 head cảng
0.22 head cử
0.22 head cử tri
0.22 head cửa ít
0.22 head dieu
0.22 head dieu #
0.22 head dùng cụm
0.22 head giấy phép
0.22 head hướng ,
0.22 head hẹn
0.22 head học
0.22 head i /
-0.22 head is DESCRIBED
-0.22 head is MOVES
-0.22 head is REPLACES
0.22 head lò thị
-0.22 head lại là
0.22 head lệ nữ
0.22 head mục c
0.22 head nghị xóa
0.22 head nhất |
0.22 head nào
0.22 head nơi
0.22 head nữ cấp
-0.22 head phường
0.22 head phần ba
-0.22 head quy
0.22 head sung sau
0.22 head sơn
-0.22 head số
-0.22 head thảo (
-0.22 head thầy
0.22 head tiết c
0.22 head trong phần
0.22 head tàu
0.22 head tình hình
0.22 head viết “”
-0.22 head vào trước
-0.22 head đánh
0.22 head được ghi
0.22 head đặng
0.22 head đều nói
-0.22 head ở gạch
0.22 head – khoản
0.22 head – điều
0.22 head “” sau
0.22 head …
0.22 head+0 chi
0.22 head+0 cử
0.22 head+0 dấu
0.22 head+0 thế
0.22 head+0 đằng
0.22 head+1 cộng
-0.22 head+1 hoàng
0.22 head+1 lê
0.22 head+1 số
0.22 head+1 thế
0.22 head+1 tri
0.22 head+1 tôi
-0.22 head+1 đoàn
-0.22 head-0 ngày
0.22 head-1 chen
0.22 head-1 cấp
0.22 head-1 gọi
-0.22 head-1 trình
0.22 head-1 tối
0.22 head-1 đ
0.22 head-2 cửa
0.22 head-2 dòng
0.22 head-2 mấy
0.22 head-2 nói
0.22 head-2 quan
0.22 head-2 xin
0.22 inner # năm
0.22 inner # tuổi
0.22 inner , có
0.22 inner , khoản
0.22 inner ; #
0.22 inner ; chỉ
0.22 inner ba chữ
0.22 inner ban nhân
0.22 inner bến đò
-0.22 inner bổ
0.22 inner chia ra
0.22 inner chốt ngày
0.22 inner có .
-0.22 inner dân ,
0.22 inner dân cấp
0.22 inner dòng thứ
0.22 inner dạn
0.22 inner giao
0.22 inner hai năm
0.22 inner hơn
-0.22 inner is DENIED
-0.22 inner is LEAVES
0.22 inner khi có
-0.22 inner khỏi
0.22 inner kéo dài
-0.22 inner lo
0.22 inner lên .
0.22 inner lịch
0.22 inner mạnh dạn
0.22 inner mấy chữ
0.22 inner một
0.22 inner nghị điều
0.22 inner ngắn ,
0.22 inner như tôi
-0.22 inner nhập
0.22 inner phải sửa
0.22 inner quyết định
-0.22 inner rõ
-0.22 inner sai
0.22 inner sáu tháng
0.22 inner sóng
0.22 inner sơn hà
0.22 inner số cũ
0.22 inner thủ
0.22 inner thủ tục
0.22 inner trồng
0.22 inner tài
0.22 inner tôi đọc
0.22 inner tại điều
0.22 inner tỉnh .
0.22 inner tối thiểu
0.22 inner vận động
0.22 inner xuất #
0.22 inner đó là
0.22 inner đầu
0.22 inner đằng sau
-0.22 inner đồng
0.22 inner ủy ban
0.22 inner “” chứ
0.22 inner “” mấy
0.22 inner+1 có
0.22 inner+1 mấy
0.22 inner+1 tháng
-0.22 inner+1 trường
0.22 inner+1 xã
0.22 inner+1 đi
0.22 inner+2 cho
-0.22 inner+2 giữa
0.22 inner+2 hẹp
-0.22 inner+2 thấy
0.22 inner+2 trong
0.22 inner-0 “”
0.22 inner-1 ba
0.22 inner-1 tiếng
0.22 inner-1 tỉnh
0.22 inner-1 đoạn
0.22 inner-2 ;
0.22 inner-2 liền
0.22 inner-2 đổi
0.22 merge --
-0.22 next dân
0.22 next giải
0.22 next mình
0.22 next pháp
0.22 next sát
-0.22 next thấy
-0.22 next vào
-0.22 next đoàn
0.22 tail # của
0.22 tail , phần
0.22 tail , thay
-0.22 tail , viết
0.22 tail , điều
0.22 tail , đồng
0.22 tail bằng “”
0.22 tail bọn
0.22 tail cho đúng
0.22 tail chung ,
0.22 tail chịu
0.22 tail dung này
0.22 tail hai
0.22 tail hữu
-0.22 tail is BESIDE
-0.22 tail is MINDS
0.22 tail is WEAK
0.22 tail không ạ
0.22 tail kinh phí
0.22 tail làm được
0.22 tail mãi
0.22 tail mãi rồi
-0.22 tail mét .
0.22 tail mặt
0.22 tail ngoái
0.22 tail nhà
0.22 tail năm ngoái
0.22 tail quy định
0.22 tail quyết định
-0.22 tail sau .
0.22 tail tiếp thu
-0.22 tail tra
-0.22 tail tài
-0.22 tail tàu
-0.22 tail tôi
-0.22 tail tư
0.22 tail từ năm
0.22 tail vì có
0.22 tail vì hiệu
0.22 tail vì nội
0.22 tail với chủ
-0.22 tail đảng viên
0.22 tail đấu
0.22 tail địa điểm
0.22 tail ạ ?
0.22 tail ở trang
0.22 tail “” ;
0.22 tail “” cuối
0.22 tail “” hộ
0.22 tail “” phía
0.22 tail “” trùng
-0.22 tail+0 )
0.22 tail+1 ;
0.22 tail+1 giấy
0.22 tail+1 hộ
0.22 tail+1 phía
0.22 tail+2 >
-0.22 tail+2 hết
0.22 tail+2 khỏi
0.22 tail+2 tờ
0.22 tail-0 thu
0.22 tail-1 cả
-0.22 tail-1 mét
-0.22 tail-1 sau
0.22 tail-1 đò
0.22 tail-2 cấp
0.22 tail-2 khó
0.22 tail-2 mãi
0.22 tail-2 phía
0.22 tail-2 sau
0.22 tail-2 trước
-0.22 then is COUNTED
-0.22 then is SPLITS
-0.22 then tách
0.21 before ;
0.21 before begins [ ]
-0.21 before begins thứ hai
0.21 before begins ông huỳnh
0.21 before cực
0.21 before dược
0.21 before ends ;
0.21 before huỳnh
-0.21 before is FEELS
-0.21 before khối
0.21 before liên
0.21 before m
0.21 before nga
0.21 before sạch
0.21 before trạch
-0.21 before tuấn
0.21 before tw
0.21 before tôm
0.21 before vĩnh
0.21 before xét
0.21 before đơn
0.21 before đốc
0.21 before đồn
0.21 before đời
0.21 before ảnh
0.21 head # mỗi
0.21 head # trang
0.21 head ) tại
0.21 head ) đưa
0.21 head + mục
-0.21 head , cái
0.21 head , ý
0.21 head : ghi
0.21 head : lược
0.21 head biên
0.21 head chèn
-0.21 head chí
0.21 head câu
0.21 head câu kết
0.21 head cũng phải
0.21 head cũng vậy
0.21 head dung “”
0.21 head dân huyện
-0.21 head hiện có
-0.21 head hòa
0.21 head khoản ,
0.21 head khoản như
0.21 head khuyết
-0.21 head kinh doanh
0.21 head kiến )
0.21 head kiều
0.21 head làm ,
0.21 head lịch ,
0.21 head mục v
0.21 head phần v
0.21 head quốc phòng
0.21 head rõ :
0.21 head sung một
0.21 head sung mục
0.21 head thời gian
0.21 head thừa
0.21 head tiết d
-0.21 head triệu đồng
0.21 head trung
0.21 head tài chính
-0.21 head tượng
-0.21 head tỉnh hiện
-0.21 head tổ trưởng
0.21 head vào sau
0.21 head văn phòng
0.21 head xuất chèn
0.21 head xuất thêm
0.21 head | điểm
0.21 head ông đề
0.21 head được ,
-0.21 head đồng chí
0.21 head ở phần
0.21 head ở xã
0.21 head ở đoạn
-0.21 head+0 cô
0.21 head+0 phí
0.21 head+0 sau
0.21 head+1 không
0.21 head+1 lên
0.21 head+1 ông
0.21 head+2 ban
0.21 head+2 bản
-0.21 head+2 cái
0.21 head+2 cắt
-0.21 head+2 giá
-0.21 head+2 nhân
0.21 head+2 thế
0.21 head+2 đại
0.21 head-0 i
0.21 head-1 cả
-0.21 head-1 nói
0.21 head-1 xuống
-0.21 head-2 ,
0.21 head-2 dẫn
0.21 head-2 e
0.21 head-2 giúp
0.21 head-2 thông
0.21 head-2 đồng
-0.21 inner # (
0.21 inner # tấn
0.21 inner # đúng
0.21 inner ( dự
0.21 inner ) không
0.21 inner , an
0.21 inner , kiến
0.21 inner . #
0.21 inner . tôi
0.21 inner biên giới
0.21 inner chen “”
0.21 inner chăng
0.21 inner các xã
0.21 inner câu :
0.21 inner em
0.21 inner hàng rong
0.21 inner hơn :
0.21 inner hồ sơ
0.21 inner hữu
-0.21 inner is GOOD
0.21 inner is REFUSES
-0.21 inner is UNITS
-0.21 inner is WISHED
0.21 inner là bao
0.21 inner lần .
0.21 inner lỗi
0.21 inner muốn
0.21 inner nay gọi
0.21 inner người thì
0.21 inner nhân lực
0.21 inner nhưng
0.21 inner nào cũng
0.21 inner nằm
0.21 inner pháp
-0.21 inner qua
0.21 inner rong
0.21 inner rút còn
0.21 inner sung “”
0.21 inner sáu
0.21 inner sông ,
0.21 inner sắp
0.21 inner sắp xếp
0.21 inner số ,
0.21 inner thiểu phải
0.21 inner thôn .
0.21 inner thị trấn
0.21 inner trấn
0.21 inner tôi kiến
-0.21 inner tập
0.21 inner tổng
0.21 inner vướng
0.21 inner vế
0.21 inner vế “”
0.21 inner vệ sinh
0.21 inner vững ,
0.21 inner xin đề
0.21 inner ăn
-0.21 inner đã là
0.21 inner đô
0.21 inner ở cuối
0.21 inner “” quá
0.21 inner “” đi
0.21 inner+1 cao
0.21 inner+1 chèn
-0.21 inner+1 lên
0.21 inner+2 >
0.21 inner+2 chữ
0.21 inner+2 gia
0.21 inner+2 hiểu
0.21 inner+2 phần
0.21 inner+2 sinh
0.21 inner-0 bản
0.21 inner-0 lượt
0.21 inner-0 tâm
0.21 inner-1 >
0.21 inner-1 bản
0.21 inner-1 chen
0.21 inner-1 cấp
0.21 inner-1 giờ
0.21 inner-1 sung
0.21 inner-1 từ
0.21 inner-1 vế
0.21 inner-2 bổ
0.21 inner-2 cho
0.21 inner-2 là
0.21 inner-2 ngay
0.21 inner-2 đâu
0.21 next begins lý do
0.21 next bảng
0.21 next ends otherwise
0.21 next hội
0.21 next is MINDS
0.21 next is THERE
0.21 next khoản
-0.21 next luật
0.21 next lại
0.21 next mỗi
0.21 next tủ
0.21 next vế
-0.21 next đều
0.21 tail # bỏ
0.21 tail # tôi
0.21 tail , kẻo
-0.21 tail .
0.21 tail biệt
0.21 tail chịu .
0.21 tail cũ .
0.21 tail của xã
0.21 tail giấy tờ
0.21 tail hết
-0.21 tail hồi
0.21 tail is DENIED
-0.21 tail is NOTS
-0.21 tail long 6
-0.21 tail long 7
0.21 tail mấy chú
0.21 tail một về
0.21 tail nguyên khoản
0.21 tail nó là
0.21 tail năm #
0.21 tail phấn
0.21 tail phấn đấu
0.21 tail tách thành
0.21 tail tờ
-0.21 tail viên
0.21 tail vì nó
0.21 tail xã hội
0.21 tail điều .
0.21 tail đặt vào
0.21 tail để bà
0.21 tail đồng thời
-0.21 tail đừng
-0.21 tail ở điểm
0.21 tail+1 !
0.21 tail+1 mục
0.21 tail+1 sát
-0.21 tail+1 số
0.21 tail+2 bà
-0.21 tail+2 gạch
0.21 tail+2 gần
0.21 tail+2 kẻo
0.21 tail+2 đưa
-0.21 tail-1 cho
0.21 tail-1 chế
0.21 tail-1 chịu
0.21 tail-1 cũ
0.21 tail-1 của
0.21 tail-1 gần
0.21 tail-2 chứng
0.21 tail-2 có
0.21 tail-2 giữ
0.21 tail-2 sách
0.21 tail-2 từ
0.21 then nên
0.20 before begins # |
0.20 before begins em đọc
0.20 before begins hôm trước
0.20 before begins tách khoản
0.20 before bến
-0.20 before bốn
0.20 before cháy
0.20 before chép
0.20 before chơi
0.20 before chốt
0.20 before coi
0.20 before ends :
0.20 before giống
0.20 before hiện
0.20 before hôm
0.20 before hải
0.20 before khoa
0.20 before khô
0.20 before logistics
-0.20 before nhiệm
-0.20 before nữa
0.20 before sáu
0.20 before sóng
0.20 before sắt
0.20 before xuân
0.20 before áo
0.20 before đáng
0.20 before đặc
0.20 before ước
0.20 before ủng
0.20 delete f-
0.20 delete q-
0.20 head # them
0.20 head ) ở
0.20 head , bỏ
0.20 head , đoạn
0.20 head / i
0.20 head : không
0.20 head bổ
0.20 head bổ sung
0.20 head bộ đề
0.20 head c nguyễn
0.20 head c tô
0.20 head cao tuổi
0.20 head chèn một
-0.20 head chưa
0.20 head chẻ
0.20 head các chữ
0.20 head cán
0.20 head cán bộ
0.20 head câu “”
0.20 head cũng muốn
0.20 head cắt “”
-0.20 head giá
-0.20 head hai gạch
-0.20 head hai lần
0.20 head hai mục
0.20 head hiệu lực
0.20 head hình
0.20 head hạnh
0.20 head hạnh :
0.20 head hồng
-0.20 head is PLACES
-0.20 head is TOO
0.20 head iv .
0.20 head khai thác
0.20 head khoa học
0.20 head kể thêm
0.20 head long
0.20 head là ở
0.20 head lộc
0.20 head minh
0.20 head mục này
0.20 head người cao
0.20 head ngưỡng từ
0.20 head năng
-0.20 head nạn
0.20 head nội địa
0.20 head phú
-0.20 head quản lý
0.20 head sung vào
0.20 head sâu
0.20 head sản xuất
0.20 head theo khoản
0.20 head thiểu
0.20 head thác
0.20 head tiêu trang
0.20 head tả :
0.20 head tế :
0.20 head tối thiểu
0.20 head tộc ,
-0.20 head viết thêm
0.20 head về điểm
0.20 head xuống ,
0.20 head điểm thứ
0.20 head đoạn mở
0.20 head đảng viên
-0.20 head đầu
0.20 head đằng
0.20 head đề mục
0.20 head định :
-0.20 head đồng
0.20 head “” bằng
0.20 head “” bỏ
0.20 head+0 khoản
0.20 head+0 phải
0.20 head+0 trong
0.20 head+1 gọn
0.20 head+1 nào
0.20 head+1 v
0.20 head+2 bắt
0.20 head+2 của
0.20 head+2 thứ
0.20 head+2 đầu
0.20 head-0 dồn
0.20 head-0 thiểu
0.20 head-1 cắt
0.20 head-1 dân
-0.20 head-1 them
0.20 head-1 xã
0.20 head-2 bốn
0.20 head-2 đằng
0.20 inner # học
-0.20 inner # xã
0.20 inner , ba
-0.20 inner , tức
0.20 inner . tối
0.20 inner : đề
0.20 inner chưa đúng
0.20 inner chốt #
0.20 inner chữ
0.20 inner của ngành
0.20 inner ghi #
0.20 inner gia hạn
-0.20 inner giờ #
-0.20 inner giữa
0.20 inner hiệp
-0.20 inner hàng
-0.20 inner is BETWEEN
-0.20 inner long 7
0.20 inner là điều
0.20 inner mặt
-0.20 inner mới tới
0.20 inner nguồn
0.20 inner ngư
0.20 inner nhờ
0.20 inner nói thẳng
-0.20 inner năm
-0.20 inner năm #
0.20 inner nối
0.20 inner phía
0.20 inner phúc
0.20 inner phần
-0.20 inner quy
0.20 inner thế ,
0.20 inner thể là
0.20 inner tiểu
0.20 inner tiểu thương
0.20 inner trợ người
-0.20 inner tức là
0.20 inner và “”
0.20 inner vì vậy
0.20 inner xin mấy
0.20 inner xây
0.20 inner đang để
0.20 inner đâu ,
0.20 inner định về
-0.20 inner đứng
0.20 inner+0 hai
0.20 inner+0 ngư
0.20 inner+1 :
0.20 inner+1 ai
0.20 inner+2 làm
0.20 inner-0 ngày
0.20 inner-1 lượt
0.20 inner-1 tiểu
0.20 inner-2 -
0.20 inner-2 sinh
0.20 inner-2 tôi
-0.20 is over
-0.20 next họ
0.20 next học
-0.20 next mùa
0.20 tail # (
0.20 tail , thể
0.20 tail , “”
0.20 tail ai .
0.20 tail c
0.20 tail chế .
-0.20 tail còn lại
0.20 tail cục
0.20 tail cục thống
0.20 tail dữ
0.20 tail dữ liệu
0.20 tail giao
0.20 tail gần
-0.20 tail is AGREES
0.20 tail is DELETES
0.20 tail khu
0.20 tail khuyến
0.20 tail khuyến khích
0.20 tail khuyết tật
0.20 tail khích
0.20 tail không nên
0.20 tail làm .
0.20 tail làm một
0.20 tail lại làm
0.20 tail minh
0.20 tail miễn
0.20 tail mới phải
0.20 tail nhiều quá
0.20 tail nhất với
0.20 tail này .
0.20 tail phía sau
0.20 tail quê tôi
-0.20 tail sở
-0.20 tail thải
-0.20 tail viết lại
0.20 tail yên
0.20 tail điều này
0.20 tail đoạn #
0.20 tail đợi
0.20 tail “” *
0.20 tail “” khỏi
0.20 tail+1 mạnh
0.20 tail+2 cụm
0.20 tail+2 em
-0.20 tail+2 lấy
0.20 tail-1 ai
0.20 tail-1 mục
0.20 tail-1 này
0.20 tail-2 ký
-0.20 tail-2 mở
0.20 tail-2 năm
-0.20 then is PAIRS
0.20 then van
-0.20 then được
0.19 before begins ( i
0.19 before begins - bà
-0.19 before begins [ x
0.19 before begins bà phùng
0.19 before begins k #
0.19 before begins tại khoản
0.19 before begins | #
0.19 before begins ở điều
0.19 before chi
0.19 before chia
-0.19 before cho
0.19 before chất
0.19 before cuốn
0.19 before cấm
0.19 before cỡ
0.19 before dương
0.19 before in
-0.19 before is PAIRS
0.19 before iv
0.19 before khăn
-0.19 before kỳ
0.19 before luồng
0.19 before lạ
0.19 before lời
0.19 before nhuận
0.19 before nên
-0.19 before nước
-0.19 before sau
0.19 before thuận
0.19 before tiếp
-0.19 before trùng
-0.19 before tập
-0.19 before vũ
0.19 before ưu
0.19 head # bác
0.19 head # và
0.19 head ( a
0.19 head ) tr
0.19 head / d
0.19 head / điểm
0.19 head a và
0.19 head bác
0.19 head báo cáo
0.19 head bản
0.19 head bảng chỉ
0.19 head bộ trẻ
0.19 head c mục
0.19 head c thì
0.19 head cho điều
0.19 head chăn nuôi
0.19 head cáo
0.19 head cả câu
0.19 head cầu
0.19 head dấu chấm
0.19 head dồn
0.19 head gian
0.19 head giùm
0.19 head iii số
-0.19 head is DENIES
0.19 head is DRAFTS
-0.19 head is LEADS
0.19 head is QUOTED
0.19 head làng nghề
0.19 head lại số
0.19 head lịch :
0.19 head lục ,
-0.19 head mong các
0.19 head mong được
0.19 head một :
0.19 head mục vi
0.19 head nghệ
0.19 head nguyên nhân
-0.19 head ngư
-0.19 head ngư dân
-0.19 head nhà máy
0.19 head nhân chủ
0.19 head nhóm #
0.19 head nhưng “”
0.19 head nhớ
0.19 head nạp đảng
0.19 head phú #
0.19 head sau “”
0.19 head sở tài
0.19 head sửa điều
0.19 head thành phần
0.19 head thích từ
-0.19 head thượng
0.19 head thảo dùng
0.19 head thị xuyến
0.19 head triệu
0.19 head trong đoạn
0.19 head trương
0.19 head trước dấu
0.19 head trưởng phụ
0.19 head tân
0.19 head tân phú
-0.19 head tế xã
0.19 head tỉnh ủy
0.19 head vừa
0.19 head xin có
0.19 head xã tân
0.19 head điều #
0.19 head điều sau
0.19 head điều với
0.19 head đón khách
-0.19 head đăng
0.19 head đừng ghi
0.19 head ạ
0.19 head ạ ,
0.19 head – “”
0.19 head “”
0.19 head “” tại
0.19 head+0 chèn
0.19 head+0 công
-0.19 head+1 hiệu
0.19 head+1 nguyễn
-0.19 head+1 này
0.19 head+1 nói
-0.19 head+1 thật
0.19 head+1 y
-0.19 head+1 đại
0.19 head+2 quy
0.19 head+2 thị
0.19 head+2 trước
0.19 head+2 tổ
0.19 head-0 iii
0.19 head-0 nhận
0.19 head-0 “”
0.19 head-1 )
0.19 head-1 báo
0.19 head-1 nhưng
0.19 head-1 thời
0.19 head-2 k
0.19 head-2 nghĩ
0.19 head-2 điểm
0.19 inner # g
0.19 inner , gọi
0.19 inner , nhà
0.19 inner . riêng
0.19 inner bão
0.19 inner bằng từ
0.19 inner chậm ,
0.19 inner các bác
0.19 inner cải
0.19 inner của hiệp
0.19 inner dân tộc
0.19 inner giới
-0.19 inner giờ .
0.19 inner gần
-0.19 inner huyện
0.19 inner hà
0.19 inner hộ .
0.19 inner is CORRECTS
-0.19 inner is OUGHT
0.19 inner ký
0.19 inner kể
0.19 inner kỳ trước
-0.19 inner là đúng
0.19 inner lên thành
0.19 inner lũng
0.19 inner lũng cải
0.19 inner lớp #
-0.19 inner mất
0.19 inner mức
0.19 inner nghề ,
0.19 inner người đi
0.19 inner ngắn quá
-0.19 inner nói
-0.19 inner quân
0.19 inner ra “”
0.19 inner rất
-0.19 inner sau
0.19 inner sau chữ
0.19 inner thêm một
0.19 inner thẳng là
0.19 inner thừa
0.19 inner trước ngày
0.19 inner tuổi →
0.19 inner tế ,
0.19 inner tộc
0.19 inner văn hóa
0.19 inner xuống dưới
0.19 inner xăng
0.19 inner đó
0.19 inner đặt #
0.19 inner định kỳ
0.19 inner đồng một
0.19 inner độc
0.19 inner “” chèn
0.19 inner → ghi
0.19 inner+0 lũng
0.19 inner+0 “”
0.19 inner+1 cải
0.19 inner+1 số
0.19 inner+2 bên
0.19 inner+2 cấp
0.19 inner+2 hạ
0.19 inner+2 đò
0.19 inner-0 tra
0.19 inner-1 cả
-0.19 inner-1 số
-0.19 inner-2 #
0.19 inner-2 dân
0.19 inner-2 gọn
0.19 inner-2 kéo
0.19 inner-2 sung
0.19 inner-2 thế
-0.19 new strange
-0.19 next chủ
0.19 next lý
-0.19 next mấy
0.19 next sở
0.19 next trú
-0.19 next trẻ
-0.19 next tăng
-0.19 next ủng
-0.19 replace
0.19 split q-
0.19 tail , mỗi
-0.19 tail , đừng
0.19 tail bỏ |
-0.19 tail bờ
0.19 tail cho khớp
-0.19 tail công nghiệp
0.19 tail cả .
0.19 tail cụm từ
-0.19 tail của
0.19 tail danh sách
0.19 tail dấu phẩy
0.19 tail hai chỉ
0.19 tail hạ tầng
-0.19 tail hợp
-0.19 tail is RESULTS
-0.19 tail is TURNS
-0.19 tail khâu
-0.19 tail khâu đột
-0.19 tail lại số
0.19 tail lại thành
-0.19 tail mang
-0.19 tail mang rác
0.19 tail nghĩ
0.19 tail ngõ
-0.19 tail như
0.19 tail năm ,
0.19 tail năng
-0.19 tail phá
-0.19 tail rác về
0.19 tail rừng
0.19 tail thu ,
0.19 tail tiên
-0.19 tail tách
-0.19 tail tỉnh
0.19 tail tỉnh ta
-0.19 tail và #
-0.19 tail vận động
-0.19 tail về bờ
-0.19 tail đánh lại
-0.19 tail động
0.19 tail ở điều
0.19 tail+0 giùm
0.19 tail+0 “”
-0.19 tail+1 chương
0.19 tail+1 và
0.19 tail+2 khách
0.19 tail+2 nghị
0.19 tail+2 thay
0.19 tail+2 đứng
0.19 tail-1 nhà
0.19 tail-1 đấu
-0.19 tail-2 ai
0.19 tail-2 ghi
0.19 tail-2 gì
0.19 tail-2 pháp
-0.19 then is DENIED
0.18 before begins thứ ba
0.18 before begins tại điều
0.18 before bị
0.18 before bờ
0.18 before chè
0.18 before cơ
0.18 before ends ”
0.18 before ghép
0.18 before is ANAPHORA
0.18 before khai
0.18 before không
-0.18 before kết
0.18 before luôn
0.18 before lê
0.18 before lồng
0.18 before mắm
-0.18 before nghề
0.18 before nguồn
0.18 before nhanh
0.18 before nhiên
0.18 before nhắc
-0.18 before nấu
0.18 before phòng
0.18 before phù
0.18 before quầy
0.18 before tay
-0.18 before thưa
0.18 before thương
0.18 before trò
0.18 before ty
-0.18 before tách
0.18 before tố
0.18 before xác
0.18 before đào
-0.18 changes 4
0.18 head # hộ
0.18 head ( văn
0.18 head ) cũng
-0.18 head ) hai
0.18 head , cụ
0.18 head , thể
0.18 head , xin
0.18 head / phần
0.18 head bo
0.18 head bào
0.18 head bán hàng
-0.18 head bên
0.18 head bến ,
0.18 head chen
0.18 head chỗ nói
0.18 head cuối đoạn
0.18 head cùng ,
-0.18 head của điểm
0.18 head giải pháp
0.18 head hành
0.18 head hành :
0.18 head hứa
0.18 head i :
0.18 head khuyết tật
0.18 head kế chữ
0.18 head lũng
0.18 head lương
0.18 head lương văn
0.18 head mục #
0.18 head người khuyết
0.18 head nhờ
0.18 head nên quy
0.18 head nối vào
0.18 head phao
-0.18 head quan điểm
0.18 head riêng khoản
-0.18 head rõ
0.18 head them “”
0.18 head tháng ,
0.18 head thêm :
0.18 head thêm chữ
0.18 head thêm số
0.18 head tiếp
-0.18 head trạm y
0.18 head tây
-0.18 head tự
0.18 head vào cuối
0.18 head đoàn
0.18 head được sửa
-0.18 head ủy
0.18 head+0 bến
0.18 head+0 nhờ
0.18 head+0 tức
-0.18 head+0 đại
0.18 head+1 mở
0.18 head+1 thành
0.18 head+1 thêm
0.18 head+1 tr
0.18 head+2 mà
0.18 head+2 nói
-0.18 head+2 trọng
0.18 head+2 tổng
0.18 head-0 lại
-0.18 head-0 nâng
-0.18 head-0 tỉnh
0.18 head-1 chỉnh
0.18 head-1 giữa
0.18 head-1 sản
0.18 head-1 tiết
0.18 head-2 chuyển
0.18 head-2 kế
0.18 head-2 đổi
0.18 inner , ở
0.18 inner ; tôi
0.18 inner báo cáo
0.18 inner bước
0.18 inner bộ
0.18 inner chen
0.18 inner chiếu
0.18 inner chơi
0.18 inner chứng chỉ
0.18 inner chữa lại
0.18 inner con số
0.18 inner cáo
0.18 inner câu này
0.18 inner có ít
0.18 inner cải vào
0.18 inner dâu
0.18 inner dưới
0.18 inner dẫn
0.18 inner gia
0.18 inner giờ mỗi
0.18 inner gần #
0.18 inner hiệp hội
0.18 inner hoạt động
0.18 inner hóa thôn
-0.18 inner hơn ,
0.18 inner hằng quý
0.18 inner iii
-0.18 inner is ASKS
0.18 inner lâm
0.18 inner lời
0.18 inner mới .
0.18 inner ngoái
0.18 inner ngư dân
0.18 inner nhiều
0.18 inner nhiễm
0.18 inner như thế
-0.18 inner nhận
0.18 inner nà sầm
0.18 inner năm ngoái
0.18 inner phụ nữ
0.18 inner quá sức
0.18 inner sau nà
0.18 inner sầm
-0.18 inner thay cho
0.18 inner tháng →
0.18 inner thêm ở
0.18 inner trung ương
0.18 inner viên mới
0.18 inner vào ngay
0.18 inner vào sau
0.18 inner vì
0.18 inner xe khách
0.18 inner xin sửa
-0.18 inner xuất khẩu
0.18 inner đi ,
0.18 inner điểm b
0.18 inner đánh
0.18 inner được
0.18 inner đổi hết
0.18 inner ương
0.18 inner+0 ,
0.18 inner+0 giấy
0.18 inner+0 khuyến
0.18 inner+0 sáu
0.18 inner+1 dễ
-0.18 inner+2 /
0.18 inner+2 chứ
0.18 inner+2 dịch
0.18 inner+2 giùm
0.18 inner+2 mấy
-0.18 inner+2 nhà
0.18 inner+2 đi
0.18 inner+2 điểm
0.18 inner+2 “”
0.18 inner-0 sầm
-0.18 inner-1 /
0.18 inner-1 nà
0.18 inner-1 ra
0.18 inner-1 tế
0.18 inner-2 mốc
0.18 inner-2 nhật
0.18 inner-2 y
-0.18 next bạn
0.18 next cập
0.18 next is WISHED
0.18 next mãi
0.18 next nhật
0.18 next phí
-0.18 next sẽ
-0.18 next tui
-0.18 next ý
0.18 next điều
0.18 placed
0.18 renumber
0.18 renumber --
0.18 tail ( đ
-0.18 tail , hết
-0.18 tail , luật
0.18 tail , nên
-0.18 tail , tôi
0.18 tail - >
0.18 tail ba .
0.18 tail bỏ cả
0.18 tail cho bà
-0.18 tail cho có
0.18 tail chế ,
-0.18 tail cuối điểm
-0.18 tail cán
-0.18 tail cán bộ
0.18 tail công ty
-0.18 tail cổ
0.18 tail dòng #
-0.18 tail dùng .
-0.18 tail gian
0.18 tail giải pháp
0.18 tail gạch một
0.18 tail gửi
0.18 tail hơn ạ
-0.18 tail hết .
0.18 tail học sinh
0.18 tail is BECOMES
0.18 tail is KEEPS
0.18 tail is LEAVES
-0.18 tail is SPLITS
0.18 tail khả
0.18 tail khỏi
0.18 tail khớp .
0.18 tail lo
-0.18 tail long 4
0.18 tail làm gì
0.18 tail mỗi gạch
0.18 tail một chỉ
0.18 tail mới sát
0.18 tail nhìn
-0.18 tail nhất
-0.18 tail nhất ,
0.18 tail phát
-0.18 tail ra ,
-0.18 tail số .
0.18 tail sửa
0.18 tail theo .
0.18 tail thế trận
0.18 tail trúng
0.18 tail ty
0.18 tail tỉnh .
-0.18 tail tổng hợp
0.18 tail vào cuối
-0.18 tail vận
0.18 tail xa
0.18 tail xử phạt
0.18 tail đang
0.18 tail đấu .
0.18 tail đầu tiên
0.18 tail đứng đầu
0.18 tail ở dòng
0.18 tail “” là
-0.18 tail “” người
0.18 tail “” phải
0.18 tail “” thôi
0.18 tail “” xin
0.18 tail+1 chớ
0.18 tail+1 hết
0.18 tail+1 thôi
-0.18 tail+1 điểm
0.18 tail+2 b
0.18 tail+2 kiểm
0.18 tail+2 tui
0.18 tail+2 tách
0.18 tail+2 và
0.18 tail-1 ba
-0.18 tail-1 dùng
0.18 tail-1 khớp
0.18 tail-1 quá
-0.18 tail-1 số
0.18 tail-1 theo
0.18 tail-1 tỉnh
0.18 tail-2 con
0.18 tail-2 hạn
0.18 tail-2 hộ
0.18 tail-2 phấn
0.18 tail-2 tiếp
0.18 then is NOTHING
-0.18 then đồng
-0.17 before .
-0.17 before begins câu cuối
0.17 before begins em là
0.17 before begins phải là
0.17 before begins tuy nhiên
0.17 before begins vì thế
0.17 before bách
-0.17 before chí
-0.17 before dấu
0.17 before dời
0.17 before huy
0.17 before khiếm
-0.17 before khách
0.17 before khí
-0.17 before khớp
-0.17 before kinh
-0.17 before mức
-0.17 before nội
0.17 before ok
0.17 before thường
0.17 before thẩm
0.17 before thị
0.17 before tiên
0.17 before tiểu
0.17 before treo
0.17 before tụi
0.17 before vai
0.17 before viên
0.17 before vẫn
0.17 before đầm
0.17 changes 0
-0.17 head # )
0.17 head # chèn
0.17 head # kế
0.17 head # làm
0.17 head # mạc
0.17 head # phòng
0.17 head # tôi
0.17 head ( ii
0.17 head ) trang
0.17 head , cho
-0.17 head , đưa
0.17 head , ở
0.17 head : cột
-0.17 head : dòng
0.17 head an sinh
0.17 head ba )
0.17 head ba :
-0.17 head biểu
-0.17 head bỏ bớt
-0.17 head c của
-0.17 head chuyển điểm
0.17 head chèn thêm
-0.17 head chép
0.17 head công nghệ
-0.17 head công nhân
0.17 head cũng trong
-0.17 head cổ
0.17 head dạn đề
-0.17 head dịch vụ
0.17 head em
0.17 head ghi cho
0.17 head giữa “”
0.17 head gây
-0.17 head gạch thứ
-0.17 head hai điều
-0.17 head hai đoạn
-0.17 head hết
0.17 head i ,
-0.17 head iii :
0.17 head iii phần
0.17 head khoa tỉnh
0.17 head khác
0.17 head long tuyền
0.17 head lệ “”
0.17 head lịch ghi
0.17 head muối
-0.17 head nghiệp
0.17 head nghèo ,
0.17 head nghị chuyển
0.17 head ngữ
0.17 head nhiệm
0.17 head nhựa
0.17 head nên đặt
0.17 head nông nghiệp
0.17 head nữa ở
0.17 head sung thêm
0.17 head thao
0.17 head thay bằng
0.17 head thêm gạch
0.17 head thể thao
0.17 head tiêu khách
-0.17 head tr .
0.17 head trẻ em
0.17 head tuyền
0.17 head tôi “”
-0.17 head tăng thêm
0.17 head tỉnh #
0.17 head từ ngữ
0.17 head viện đa
0.17 head về cuối
0.17 head xác
0.17 head | “”
0.17 head đ vào
0.17 head đa khoa
0.17 head đoạn ba
-0.17 head ủy ban
0.17 head “” vào
-0.17 head+0 >
0.17 head+0 ba
0.17 head+0 iii
-0.17 head+0 nhập
0.17 head+0 thư
0.17 head+0 tiết
0.17 head+1 sách
0.17 head+1 vậy
0.17 head+2 cấp
0.17 head+2 mỗi
0.17 head+2 mục
-0.17 head+2 ý
-0.17 head-1 bớt
0.17 head-1 cho
0.17 head-1 em
0.17 head-1 lệ
0.17 head-1 số
0.17 head-1 thứ
0.17 head-1 |
0.17 head-2 giấy
0.17 head-2 mẫu
0.17 head-2 trung
0.17 head-2 đảo
0.17 inner # chưa
0.17 inner # căn
0.17 inner # của
0.17 inner # trở
0.17 inner # đề
0.17 inner ) thì
0.17 inner +
0.17 inner , chưa
0.17 inner , giảm
0.17 inner , nối
0.17 inner bằng chữ
0.17 inner cho thêm
0.17 inner chưa kịp
0.17 inner chưa đủ
0.17 inner có cơ
0.17 inner cả
0.17 inner cần “”
0.17 inner cục thủy
0.17 inner dài ,
0.17 inner giám
0.17 inner hoặc “”
0.17 inner is AGAINST
0.17 inner khu
0.17 inner khách
0.17 inner không khả
0.17 inner khả thi
0.17 inner khởi nghiệp
0.17 inner long 6
0.17 inner là làm
0.17 inner lâu quá
0.17 inner lắm ,
0.17 inner mâu
0.17 inner mâu thuẫn
0.17 inner mạnh hơn
0.17 inner mẹ
0.17 inner mở thêm
0.17 inner nhất là
0.17 inner nâng cao
-0.17 inner năm sau
0.17 inner phòng ,
0.17 inner phủ
-0.17 inner rưỡi
0.17 inner rồi
0.17 inner sung thêm
0.17 inner thuẫn
0.17 inner thuẫn với
0.17 inner thuộc
0.17 inner tháng thì
0.17 inner thêm cho
0.17 inner thì khó
0.17 inner thông tin
0.17 inner thương hiệu
0.17 inner thế này
0.17 inner thủy sản
0.17 inner thứ ba
0.17 inner trách
0.17 inner trật
0.17 inner trật tự
0.17 inner tuổi ,
0.17 inner tờ
-0.17 inner tức
0.17 inner vợ
0.17 inner | “”
0.17 inner đêm
0.17 inner đạt ,
0.17 inner đẩy mạnh
0.17 inner đổ
0.17 inner ở điểm
0.17 inner “” hãy
0.17 inner “” mâu
0.17 inner “” và
0.17 inner “” vô
0.17 inner “” |
0.17 inner “” được
0.17 inner+0 đạt
0.17 inner+0 đẩy
0.17 inner+1 cơ
0.17 inner+1 hãy
0.17 inner+1 mâu
0.17 inner+1 nhà
0.17 inner+1 và
0.17 inner+1 vô
0.17 inner+1 |
0.17 inner+2 lại
0.17 inner+2 nối
0.17 inner+2 thuẫn
0.17 inner+2 đầu
0.17 inner+2 đằng
0.17 inner-0 căn
0.17 inner-0 khách
0.17 inner-0 lên
-0.17 inner-0 sau
0.17 inner-1 cụm
0.17 inner-1 hoặc
-0.17 inner-1 triệu
0.17 inner-1 trở
0.17 inner-1 |
0.17 inner-2 doi
0.17 inner-2 nối
0.17 inner-2 số
0.17 inner-2 thể
0.17 inner-2 trong
0.17 insert -b
0.17 is asked behind
0.17 length 2
-0.17 next cả
0.17 next ends #
-0.17 next is GOOD
-0.17 next is NOTS
0.17 next khi
0.17 next khu
-0.17 next thật
0.17 next tối
-0.17 next từng
-0.17 next đến
0.17 tail # ngày
0.17 tail , giấy
-0.17 tail bình
0.17 tail bước
0.17 tail bảo vệ
0.17 tail cao tuổi
0.17 tail cho “”
0.17 tail chính phủ
-0.17 tail chấm
0.17 tail các khoản
0.17 tail của liên
0.17 tail dạy
-0.17 tail dự
0.17 tail giúp
0.17 tail hoặc “”
0.17 tail ii .
-0.17 tail is COUNTS
0.17 tail liên
-0.17 tail lĩnh
-0.17 tail mét
-0.17 tail một gạch
0.17 tail người cao
0.17 tail nào
0.17 tail phạt .
0.17 tail phần hạn
0.17 tail phủ
0.17 tail thay cho
0.17 tail thì đúng
0.17 tail thảo .
0.17 tail tại các
0.17 tail tả
0.17 tail tổ
0.17 tail vì chưa
0.17 tail văn hóa
0.17 tail vệ
0.17 tail | bỏ
0.17 tail đúng hơn
-0.17 tail đảng
-0.17 tail định về
0.17 tail “” giúp
0.17 tail+1 giúp
0.17 tail+1 vừa
0.17 tail+1 xe
0.17 tail+2 thời
0.17 tail+2 tôi
0.17 tail+2 |
0.17 tail-1 phạt
0.17 tail-1 thảo
0.17 tail-2 chuyển
0.17 tail-2 hoặc
0.17 tail-2 toàn
0.17 tail-2 tại
-0.17 tail-2 tận
-0.16 before begins chủ trì
0.16 before begins phương án
0.16 before bàn
-0.16 before chung
0.16 before cáo
0.16 before dâu
0.16 before giáo
0.16 before hiệu
0.16 before hà
0.16 before hành
-0.16 before hết
0.16 before hợi
0.16 before khoản
0.16 before kéo
-0.16 before lượng
0.16 before mô
0.16 before nghiêm
-0.16 before nhà
0.16 before nới
0.16 before phân
-0.16 before quả
-0.16 before ra
0.16 before syt
-0.16 before thư
0.16 before tránh
-0.16 before trì
-0.16 before văn
0.16 before đô
-0.16 before động
0.16 head # dẫn
0.16 head # nói
0.16 head # tháng
0.16 head # đ
0.16 head *
0.16 head + điều
0.16 head , về
0.16 head / k
0.16 head : doanh
0.16 head bốn là
0.16 head chi cục
0.16 head cho nên
-0.16 head chài
0.16 head cháu
0.16 head chêm
0.16 head chăng
0.16 head chạy
0.16 head chất
0.16 head chỗ đó
0.16 head chủ
0.16 head cái cụm
-0.16 head có một
0.16 head cũng mục
0.16 head cũng xin
0.16 head d ,
0.16 head danh
-0.16 head dịch
0.16 head ghi vào
-0.16 head giống
-0.16 head gần
0.16 head hiện
-0.16 head hè
0.16 head hưởng
0.16 head hạ từ
-0.16 head hỏi
-0.16 head hỏi “”
0.16 head kho
0.16 head khó
0.16 head kiện
0.16 head lan
0.16 head long 2
0.16 head lục dòng
-0.16 head lực
0.16 head mẹ
0.16 head mọi
-0.16 head một ý
0.16 head nghị hạ
0.16 head nghị sau
0.16 head này thêm
0.16 head nâng cao
0.16 head nêu
0.16 head phòng kinh
0.16 head phối
0.16 head quân
0.16 head sa
0.16 head sang phần
0.16 head sau điều
0.16 head them
0.16 head thành
0.16 head thể ,
0.16 head tiếng “”
-0.16 head trắng
0.16 head tôi nghĩ
0.16 head việc làm
0.16 head vy
-0.16 head vào danh
-0.16 head xã đảo
0.16 head xử lý
-0.16 head điểm đ
-0.16 head đơn
0.16 head định kỳ
0.16 head+0 ban
0.16 head+0 bác
0.16 head+0 chẳng
0.16 head+0 dự
-0.16 head+0 quan
0.16 head+0 sao
0.16 head+1 ,
0.16 head+1 b
0.16 head+1 mạc
0.16 head+1 thảo
0.16 head+1 tổ
0.16 head+2 hội
0.16 head+2 viết
0.16 head+2 việc
0.16 head+2 văn
0.16 head+2 để
0.16 head+2 đồng
0.16 head-0 cụm
-0.16 head-1 hỏi
0.16 head-1 i
0.16 head-1 tiếng
0.16 head-1 vậy
0.16 head-1 với
0.16 head-2 cũng
0.16 head-2 cụm
0.16 head-2 hạn
0.16 inner # lít
0.16 inner , thiếu
0.16 inner , đặt
0.16 inner . hạ
0.16 inner . năm
0.16 inner . đề
0.16 inner > “”
0.16 inner ai cũng
0.16 inner ba nhà
0.16 inner bắt
0.16 inner cho mượn
0.16 inner chêm
0.16 inner chỗ
0.16 inner chỗ ở
0.16 inner chủ nhật
-0.16 inner câu
0.16 inner cụm
0.16 inner gió
0.16 inner gồm
0.16 inner hoạch
0.16 inner hết .
0.16 inner học nghề
0.16 inner is DRAFTS
0.16 inner khó đạt
0.16 inner là chưa
0.16 inner là dài
0.16 inner lít
0.16 inner lại “”
0.16 inner mà phải
0.16 inner nghị đổi
0.16 inner này thành
0.16 inner năm là
0.16 inner nặng nề
0.16 inner nề
0.16 inner quy định
0.16 inner số
0.16 inner sử dụng
0.16 inner thì người
0.16 inner thôi ,
0.16 inner thảo
0.16 inner tránh
0.16 inner tỉnh bạn
0.16 inner từng
0.16 inner tử
0.16 inner vùng quýt
0.16 inner điện tử
0.16 inner đào
0.16 inner đào tạo
0.16 inner đảng
0.16 inner để “”
0.16 inner “” cụm
0.16 inner “” hoặc
0.16 inner+1 cụm
0.16 inner+1 hơn
0.16 inner+1 lít
0.16 inner+1 mạnh
0.16 inner+1 quýt
0.16 inner+1 trang
0.16 inner+2 ai
-0.16 inner+2 phụ
0.16 inner+2 sách
0.16 inner+2 thôi
0.16 inner+2 trở
0.16 inner+2 xuống
0.16 inner-0 lít
-0.16 inner-1 bến
0.16 inner-2 người
0.16 inner-2 xây
0.16 inner-2 đúng
0.16 inner-2 đồng
-0.16 insert qf
0.16 next an
0.16 next begins khi đó
0.16 next begins tôi xin
0.16 next c
-0.16 next is PRAISES
0.16 next is SPLITS
0.16 next mở
-0.16 next nhiều
0.16 next quên
-0.16 next rút
-0.16 next đây
-0.16 next đã
0.16 next đảo
-0.16 replace -b
-0.16 tail # đã
0.16 tail , câu
0.16 tail , hội
0.16 tail bốn
0.16 tail chuyện số
-0.16 tail cháy
0.16 tail chốt
-0.16 tail chữa
0.16 tail con .
0.16 tail có điều
0.16 tail cũng là
0.16 tail dễ hiểu
-0.16 tail giúp .
-0.16 tail giống
0.16 tail giữ
0.16 tail hợp với
-0.16 tail lại cho
-0.16 tail lại giúp
-0.16 tail lại một
0.16 tail mục #
0.16 tail ngày
0.16 tail nhật lại
0.16 tail này vào
0.16 tail nên chuyển
0.16 tail nói
0.16 tail quyết toán
0.16 tail rút
0.16 tail rồi
0.16 tail rồi .
0.16 tail thành
-0.16 tail tin
0.16 tail tên điều
0.16 tail tại khoản
0.16 tail và thay
0.16 tail đó
-0.16 tail được #
0.16 tail “” #
0.16 tail “” hơn
0.16 tail+1 *
0.16 tail+1 hơn
0.16 tail+1 quá
0.16 tail+2 !
0.16 tail+2 /
0.16 tail+2 chúng
-0.16 tail+2 chưa
-0.16 tail+2 số
0.16 tail+2 tên
0.16 tail+2 xin
0.16 tail-0 hơn
0.16 tail-1 dưới
-0.16 tail-1 giúp
0.16 tail-1 rồi
-0.16 tail-1 trước
0.16 tail-1 tui
0.16 tail-2 hết
-0.16 tail-2 hợp
0.16 tail-2 rõ
-0.16 then is AGREES
-0.15 before #
0.15 before begins thay thế
0.15 before begins tôi là
0.15 before begins tại phần
0.15 before begins viết “”
0.15 before begins “” là
-0.15 before biên
-0.15 before bùi
-0.15 before cv
0.15 before cột
0.15 before cửa
0.15 before dụng
-0.15 before giao
0.15 before giảng
0.15 before gom
-0.15 before gần
0.15 before hay
-0.15 before hỗ
-0.15 before is SPLITS
0.15 before lăn
0.15 before lệ
0.15 before mạc
-0.15 before ngũ
-0.15 before ngắn
-0.15 before oan
-0.15 before phú
0.15 before rau
-0.15 before tbvk
-0.15 before thật
-0.15 before thời
0.15 before thủy
-0.15 before trương
-0.15 before trợ
0.15 before vi
0.15 before vé
0.15 before xóa
-0.15 before ánh
-0.15 before đàn
0.15 before đậu
0.15 before đồi
-0.15 before đội
-0.15 before đừng
-0.15 before ủy
0.15 delete --
-0.15 head ) nên
-0.15 head ) viết
0.15 head * đồng
0.15 head + tr
0.15 head , chuyển
0.15 head , i
0.15 head , vậy
-0.15 head , đảng
0.15 head : đ
0.15 head a .
0.15 head anh :
0.15 head b câu
0.15 head ba là
-0.15 head bỏ hẳn
-0.15 head chỗ ấy
0.15 head chữ “”
0.15 head có cụm
0.15 head cửa khẩu
0.15 head dẫn chiếu
-0.15 head dừa
0.15 head hiệu quả
-0.15 head hội phụ
-0.15 head hội viên
0.15 head iii -
0.15 head is BESIDE
0.15 head is LACKS
-0.15 head khởi
0.15 head long 6
0.15 head lệ hộ
0.15 head lời
-0.15 head máy
-0.15 head máy ,
-0.15 head mây
0.15 head mạc
-0.15 head mạng
0.15 head mấy anh
0.15 head nghiệp ,
0.15 head này
0.15 head nên có
0.15 head nói chuyện
-0.15 head phí cho
-0.15 head quy chế
0.15 head quát
-0.15 head ra
0.15 head sau khoản
0.15 head sung hành
0.15 head sung điều
0.15 head thôn
-0.15 head thứ
0.15 head tiêu tổng
0.15 head tiết a
-0.15 head trở
0.15 head trực
-0.15 head tên thành
0.15 head tôi là
0.15 head tật
0.15 head tổng quát
0.15 head vi “”
0.15 head viết gọn
0.15 head viện
0.15 head viện cộng
0.15 head văn kiện
0.15 head vận tải
0.15 head vế “”
-0.15 head xin cắt
-0.15 head xuất viết
0.15 head à nhầm
0.15 head ông nguyễn
-0.15 head ý dự
-0.15 head điều ,
-0.15 head đó đề
0.15 head đầu :
-0.15 head ở trang
-0.15 head ứng
0.15 head+0 căn
0.15 head+0 phụ
0.15 head+0 đồng
0.15 head+0 đổi
-0.15 head+1 chợ
0.15 head+1 các
-0.15 head+1 cụ
0.15 head+1 cứ
-0.15 head+2 cả
-0.15 head+2 doanh
0.15 head+2 ngoại
0.15 head+2 tại
-0.15 head-0 cắt
0.15 head-1 chỉ
0.15 head-1 dòng
-0.15 head-1 nghĩ
-0.15 head-1 rút
0.15 head-1 vi
0.15 head-1 viết
0.15 head-1 vế
-0.15 head-2 (
0.15 head-2 chỗ
0.15 head-2 vì
0.15 inner # phải
-0.15 inner ) :
-0.15 inner ) ghi
0.15 inner , chi
0.15 inner , còn
0.15 inner , cần
0.15 inner , tui
-0.15 inner . có
-0.15 inner a ,
0.15 inner anh
0.15 inner ba khu
0.15 inner bản sách
0.15 inner chi bộ
-0.15 inner chuyến
0.15 inner chú
-0.15 inner chẳng
0.15 inner chủ bến
-0.15 inner của người
0.15 inner dày
-0.15 inner g
0.15 inner ghi lại
0.15 inner hiểu là
-0.15 inner huyện ,
0.15 inner hạ xuống
0.15 inner hạn chế
0.15 inner hứa
-0.15 inner khai thác
0.15 inner không .
-0.15 inner không còn
0.15 inner không hiểu
-0.15 inner kiểu
-0.15 inner lần ,
0.15 inner m .
0.15 inner muốn ghi
0.15 inner một người
0.15 inner một số
-0.15 inner một vạn
0.15 inner nhớ
0.15 inner này :
-0.15 inner nói .
0.15 inner phiên
0.15 inner phí .
0.15 inner sung ngay
-0.15 inner sung vào
-0.15 inner sáng ,
0.15 inner sức khỏe
-0.15 inner tay
0.15 inner thiếu ,
0.15 inner thoại
-0.15 inner thác
-0.15 inner tháng
-0.15 inner tháng #
0.15 inner thêm hai
0.15 inner thì bà
0.15 inner thì “”
-0.15 inner thời gian
-0.15 inner tiền .
0.15 inner trên biển
-0.15 inner trên một
0.15 inner trí
0.15 inner trắng
0.15 inner tâm
0.15 inner tôi phải
0.15 inner tôi thấy
-0.15 inner tôi đã
0.15 inner tốt
0.15 inner tới
-0.15 inner viết sai
-0.15 inner về #
-0.15 inner xác định
0.15 inner đã #
-0.15 inner đưa về
-0.15 inner địa
0.15 inner đối thoại
0.15 inner đổi lại
0.15 inner đủ :
0.15 inner “” -
0.15 inner “” rút
0.15 inner+0 mỗi
0.15 inner+1 căn
-0.15 inner+1 quy
0.15 inner+1 rút
-0.15 inner+1 thôn
0.15 inner+1 điểm
0.15 inner+2 em
0.15 inner+2 liền
-0.15 inner+2 về
0.15 inner-0 đồng
-0.15 inner-2 viên
0.15 inner-2 đứng
0.15 next begins tôi đề
-0.15 next biển
-0.15 next dùng
0.15 next is OUGHT
-0.15 next muốn
-0.15 next nghe
-0.15 next nghiệp
-0.15 next quả
-0.15 next thay
0.15 next theo
0.15 next tự
-0.15 next viên
0.15 next xuất
-0.15 next xóa
-0.15 next đánh
0.15 tail # thay
0.15 tail , chỗ
0.15 tail - cp
0.15 tail / #
0.15 tail / nđ
0.15 tail bãi
0.15 tail chia
0.15 tail chủ quan
0.15 tail chữ ấy
0.15 tail cp
-0.15 tail dưới #
0.15 tail giùm tui
0.15 tail kiểm
-0.15 tail lần
-0.15 tail mục tiêu
0.15 tail nghe như
0.15 tail nhân chủ
-0.15 tail nhất trí
-0.15 tail nông thôn
0.15 tail nđ
0.15 tail nđ -
0.15 tail nếu
0.15 tail tiên ,
0.15 tail trước cụm
0.15 tail tui .
-0.15 tail tuổi .
0.15 tail tại điều
-0.15 tail tập
-0.15 tail tổng
0.15 tail ông
0.15 tail điểm c
-0.15 tail “” không
0.15 tail “” liền
0.15 tail “” thì
0.15 tail “” với
-0.15 tail+0 của
0.15 tail+0 làm
0.15 tail+1 xuống
-0.15 tail+1 đủ
0.15 tail+2 như
0.15 tail+2 đ
-0.15 tail-1 .
0.15 tail-1 con
-0.15 tail-1 tuổi
0.15 tail-2 bộ
-0.15 tail-2 hội
-0.15 tail-2 người
-0.15 then begins nothing
-0.15 then có
-0.15 then ends nothing
-0.15 then một
0.15 then nhân
-0.15 then về
0.14 before +
0.14 before begins + trang
0.14 before begins • i
0.14 before băn
-0.14 before cứng
-0.14 before hồi
0.14 before khoăn
-0.14 before ngoái
0.14 before nhắn
0.14 before thay
-0.14 before thuộc
0.14 before thì
0.14 before thỏa
-0.14 before tu
0.14 before tuy
0.14 before tán
-0.14 before tế
0.14 before tỷ
-0.14 before việt
-0.14 before với
-0.14 before đầy
0.14 has reason
-0.14 head # triệu
-0.14 head ( tr
0.14 head * đ
0.14 head , các
0.14 head , cột
0.14 head , dồn
-0.14 head , mục
0.14 head - thêm
0.14 head : giữa
0.14 head ai cũng
0.14 head c (
-0.14 head cho rõ
0.14 head cuối “”
0.14 head cái “”
-0.14 head công ty
-0.14 head cả điểm
-0.14 head cần bổ
0.14 head cụ
0.14 head dược
0.14 head dục ,
-0.14 head dự
0.14 head giải
-0.14 head kiến thứ
0.14 head kính
-0.14 head kỹ thuật
0.14 head lái đò
-0.14 head lấy ý
-0.14 head mũi
0.14 head mạc thị
0.14 head nghị bổ
-0.14 head nghị nhập
0.14 head nghị thay
-0.14 head những
-0.14 head nên chuyển
0.14 head năm #
0.14 head nối thêm
-0.14 head nữ
-0.14 head phá
-0.14 head phụ nữ
0.14 head rút ngắn
0.14 head thiệt
-0.14 head thuật
0.14 head thế cụm
0.14 head thủy lợi
-0.14 head thứ tự
0.14 head tra
-0.14 head trong điều
-0.14 head trình
0.14 head tu
-0.14 head ty
0.14 head tân lập
-0.14 head tưởng
0.14 head tải
0.14 head tổng
-0.14 head và #
0.14 head vét luồng
-0.14 head về kỹ
0.14 head vụ
-0.14 head à
0.14 head đoạn về
-0.14 head đánh giá
0.14 head ưu tiên
0.14 head+0 dieu
0.14 head+0 giá
-0.14 head+0 mấy
0.14 head+0 phần
-0.14 head+1 con
-0.14 head+1 phụ
0.14 head+2 /
-0.14 head+2 nhiệm
-0.14 head+2 nhập
-0.14 head-1 bản
0.14 head-1 danh
-0.14 head-2 gọi
-0.14 head-2 kiến
0.14 head-2 sản
0.14 inner # )
0.14 inner # mục
0.14 inner # người
-0.14 inner # địa
-0.14 inner (
0.14 inner , mấy
0.14 inner . kiến
0.14 inner . lấy
-0.14 inner : phụ
0.14 inner ba năm
0.14 inner bà con
0.14 inner bằng #
-0.14 inner chiến
0.14 inner chêm vào
0.14 inner chữ :
0.14 inner cuối :
0.14 inner cân
-0.14 inner có bác
0.14 inner có thể
0.14 inner công tác
-0.14 inner cần có
0.14 inner cộng đồng
-0.14 inner cứng
0.14 inner ghi hẳn
0.14 inner ghi đủ
-0.14 inner ghi “”
-0.14 inner gian
0.14 inner giữ lại
-0.14 inner gõ
-0.14 inner gặp
0.14 inner gỗ
0.14 inner huynh
0.14 inner không
-0.14 inner không ai
0.14 inner kỹ
-0.14 inner long 5
0.14 inner là chỉ
-0.14 inner là không
-0.14 inner lý .
0.14 inner muối sạch
-0.14 inner mẫu
0.14 inner ngoại
0.14 inner nông dân
-0.14 inner nông thôn
0.14 inner nề ,
0.14 inner nối vào
0.14 inner nữa ,
-0.14 inner nữa .
0.14 inner phụ huynh
0.14 inner riêng
-0.14 inner sau câu
0.14 inner thay vì
0.14 inner thì trường
0.14 inner thì tôi
-0.14 inner thưa ,
-0.14 inner thấp
0.14 inner thật
0.14 inner trước .
0.14 inner trả
-0.14 inner tuần ,
0.14 inner tích
-0.14 inner điều
-0.14 inner điện
-0.14 inner đông
-0.14 inner đấy
-0.14 inner đấy ,
0.14 inner “” bằng
0.14 inner “” doi
0.14 inner “” vì
0.14 inner+1 doi
0.14 inner+1 lại
0.14 inner+1 tác
-0.14 inner+1 văn
0.14 inner+1 xuống
-0.14 inner+2 hóa
-0.14 inner-1 về
-0.14 inner-2 dùng
0.14 inner-2 nghĩ
0.14 next ban
-0.14 next báo
-0.14 next cấm
-0.14 next hồ
-0.14 next kể
-0.14 next mới
0.14 next ngay
-0.14 next nhân
0.14 next nhỏ
-0.14 next sinh
-0.14 next trường
-0.14 next đếm
0.14 next ở
-0.14 replace fq
0.14 tail # đoạn
-0.14 tail ) .
-0.14 tail , lý
-0.14 tail ;
-0.14 tail cho đủ
-0.14 tail cháu
0.14 tail chỗ .
-0.14 tail cấm
-0.14 tail dùng
-0.14 tail gạo
0.14 tail gọn
0.14 tail gọn .
-0.14 tail hội
0.14 tail ii
-0.14 tail is FORMULAS
-0.14 tail không .
-0.14 tail lên #
0.14 tail lên đầu
0.14 tail nghiêm
-0.14 tail ngành
-0.14 tail ngư
-0.14 tail ngư dân
0.14 tail nhờ .
-0.14 tail phí
0.14 tail sáng
0.14 tail sống .
0.14 tail thuận
-0.14 tail thành #
0.14 tail thì còn
-0.14 tail tiếng
0.14 tail toán
-0.14 tail tra .
0.14 tail trước từ
0.14 tail tính
-0.14 tail tưởng
0.14 tail và khoản
-0.14 tail đi ,
-0.14 tail điện
-0.14 tail đã được
0.14 tail đúng chỗ
-0.14 tail đại hội
-0.14 tail đảo
0.14 tail định số
0.14 tail đỡ trùng
0.14 tail ạ )
0.14 tail –
-0.14 tail “” do
0.14 tail+1 #
-0.14 tail+1 một
-0.14 tail+2 báo
0.14 tail+2 c
-0.14 tail+2 thể
-0.14 tail-0 .
-0.14 tail-0 ;
0.14 tail-1 gọn
0.14 tail-1 nhờ
0.14 tail-1 sống
0.14 tail-1 đỡ
0.14 tail-2 một
0.14 tail-2 thuận
-0.14 tail-2 tính
0.14 tail-2 ạ
0.14 then is COUNTS
-0.14 then phải
0.13 before begins gạch đầu
0.13 before begins phần a
0.13 before begins stt |
0.13 before begins tiêu đề
-0.13 before chẳng
-0.13 before cập
-0.13 before diễn
-0.13 before hoàn
0.13 before hòn
0.13 before hẳn
0.13 before is FROM
0.13 before kém
0.13 before lực
0.13 before miễn
-0.13 before nhất
0.13 before phạt
0.13 before phố
0.13 before sinh
-0.13 before sân
0.13 before tranh
0.13 before trà
-0.13 before trí
-0.13 before trực
0.13 before tượng
-0.13 before tấn
0.13 before đai
0.13 before đó
0.13 head # bắt
0.13 head # ngay
-0.13 head # nguyên
0.13 head # nông
0.13 head # phường
0.13 head # đòi
-0.13 head ) thay
0.13 head , c
0.13 head , iii
0.13 head - đ
0.13 head .
-0.13 head : (
0.13 head : câu
0.13 head ] “”
0.13 head bỏ cụm
-0.13 head chế
0.13 head chợ ,
0.13 head chứ không
0.13 head các đoàn
0.13 head cũng tại
0.13 head doanh thu
0.13 head dòng vào
-0.13 head dựng
0.13 head em thấy
0.13 head giữa
-0.13 head hôm
-0.13 head hội nghị
0.13 head is BETWEEN
0.13 head is ITEMS
0.13 head is MERGES
0.13 head is NAMES
0.13 head kha
0.13 head kiểm
0.13 head kiểm tra
0.13 head kính đề
0.13 head kết nạp
0.13 head luật thư
0.13 head là :
0.13 head là thêm
-0.13 head mai
-0.13 head mười
0.13 head mới
0.13 head ngắn gọn
0.13 head nhau
0.13 head nhầm ,
0.13 head nói “”
0.13 head nạp
-0.13 head phần nhiệm
-0.13 head quê
0.13 head quả
0.13 head quả ,
0.13 head theo ông
-0.13 head thử
0.13 head trang
-0.13 head trang ,
0.13 head trọng
0.13 head tối
0.13 head vì vậy
0.13 head vế sau
-0.13 head xây
-0.13 head xây dựng
0.13 head điểm a
0.13 head điểm d
-0.13 head điểm ấy
-0.13 head đã có
-0.13 head đầu tiên
-0.13 head đổi ,
0.13 head đủ
-0.13 head • ii
0.13 head … à
0.13 head+0 hồ
0.13 head+0 xã
0.13 head+1 ii
0.13 head+1 quan
-0.13 head+2 chúng
0.13 head+2 cục
0.13 head+2 thảo
-0.13 head+2 trình
0.13 head-1 –
0.13 head-2 còn
0.13 head-2 học
0.13 head-2 đó
0.13 head-2 để
0.13 inner # ,
0.13 inner ) thay
-0.13 inner bác sĩ
0.13 inner bí
0.13 inner bí thư
0.13 inner cho #
0.13 inner chỉ #
0.13 inner con người
-0.13 inner cách
-0.13 inner câu ấy
0.13 inner còn thiếu
0.13 inner của tỉnh
0.13 inner doanh nghiệp
0.13 inner dạn đề
0.13 inner dự
0.13 inner giám sát
-0.13 inner giới ,
-0.13 inner gặp nạn
0.13 inner gọi “”
-0.13 inner hiểm
-0.13 inner hóa ,
0.13 inner hải
0.13 inner hẳn là
-0.13 inner ii
-0.13 inner ii .
0.13 inner is FAVOURS
-0.13 inner khác
0.13 inner là cạn
-0.13 inner lũ
-0.13 inner lối
0.13 inner lớn
0.13 inner mây
0.13 inner mỗi tháng
0.13 inner một câu
-0.13 inner mục ii
-0.13 inner nay là
0.13 inner nghĩa
0.13 inner nghị quyết
0.13 inner ngày
-0.13 inner nhất ,
0.13 inner non
0.13 inner nối thêm
0.13 inner quản
0.13 inner quản lý
-0.13 inner số liệu
-0.13 inner thành phố
0.13 inner tháng ,
0.13 inner thêm cụm
0.13 inner thấp hơn
0.13 inner trọng
0.13 inner tòa
0.13 inner tạm
0.13 inner văn
0.13 inner vạch
0.13 inner vạn
0.13 inner vạn dân
-0.13 inner xã nông
-0.13 inner ánh
0.13 inner đền
0.13 inner ạ
0.13 inner ạ ,
0.13 inner “” chỉnh
-0.13 inner “” liền
0.13 inner+1 chỉnh
-0.13 inner+1 liền
-0.13 inner+2 nay
-0.13 inner+2 phương
0.13 inner+2 định
-0.13 inner-1 ghi
0.13 inner-1 gọi
0.13 inner-2 hẳn
0.13 inner-2 đặt
0.13 next begins nothing
0.13 next ends nothing
-0.13 next hơn
0.13 next is DEMANDS
0.13 next khách
-0.13 next nhưng
0.13 next này
-0.13 next thông
-0.13 next và
0.13 next xin
-0.13 replace qb
-0.13 tail #
0.13 tail # k
0.13 tail # quy
-0.13 tail , làm
-0.13 tail , ở
0.13 tail ban hành
0.13 tail cho gọn
0.13 tail cây thuốc
0.13 tail dân
-0.13 tail dưới
-0.13 tail dịch
-0.13 tail gạch .
0.13 tail hoàn
-0.13 tail hóa .
0.13 tail is LETTERED
0.13 tail kệ
-0.13 tail lý .
0.13 tail mục ii
-0.13 tail nhận
-0.13 tail nên
0.13 tail nói về
-0.13 tail nông
0.13 tail nước
0.13 tail phần ii
0.13 tail phần iii
0.13 tail rất
0.13 tail rất cần
0.13 tail rồi ,
-0.13 tail so
0.13 tail tai
0.13 tail theo số
0.13 tail thuốc
0.13 tail trách nhiệm
-0.13 tail trí
0.13 tail trước câu
-0.13 tail trợ
0.13 tail trừ điều
0.13 tail đoạn hai
0.13 tail ở khoản
0.13 tail “” sau
0.13 tail “” đang
0.13 tail “” –
0.13 tail+0 |
0.13 tail+1 rõ
0.13 tail+1 đang
0.13 tail+1 –
0.13 tail-0 thôi
-0.13 tail-1 gạch
-0.13 tail-1 lý
-0.13 tail-2 nội
0.13 tail-2 trừ
-0.13 tail-2 tôi
0.13 tail-2 tả
-0.13 then is RIGHTS
-0.13 then is TOO
0.12 before begins - đ
-0.12 before dù
0.12 before dự
0.12 before is AGREES
-0.12 before is ITEMS
-0.12 before khôi
0.12 before làm
0.12 before thao
-0.12 before tàu
0.12 before tín
0.12 before vật
-0.12 before vừa
0.12 before đỗ
0.12 head /
0.12 head chứ
0.12 head cấp xã
-0.12 head cần viết
-0.12 head dựng đảng
0.12 head góp
0.12 head hai nội
-0.12 head in
-0.12 head is RESULTS
-0.12 head is USES
0.12 head sau câu
0.12 head sung từ
0.12 head tin ,
0.12 head trên xuống
0.12 head trước cụm
0.12 head từ trên
-0.12 head vào chỗ
-0.12 head văn
-0.12 head ông
0.12 head ông ,
0.12 head đánh số
0.12 head đầu tư
0.12 head đối
0.12 head đối ngoại
-0.12 head+0 quy
-0.12 head+0 riêng
-0.12 head+1 tỉnh
0.12 head+1 xã
0.12 head-0 th
-0.12 head-1 viên
-0.12 head-1 văn
-0.12 head-2 cách
-0.12 inner )
0.12 inner , song
0.12 inner : xin
0.12 inner ay
0.12 inner ay “”
0.12 inner chữ đó
-0.12 inner dùng từ
0.12 inner dưới #
0.12 inner giờ là
0.12 inner hằng
0.12 inner kinh doanh
-0.12 inner mạng
-0.12 inner mạng ,
0.12 inner mặt trận
0.12 inner phản ánh
0.12 inner sống được
-0.12 inner thay “”
0.12 inner trận
0.12 inner viết tiếp
0.12 inner vào liền
0.12 inner xảy
0.12 inner xảy ra
0.12 inner đảo lại
0.12 inner ứng
0.12 inner “” nối
0.12 inner+0 ay
0.12 inner+1 nối
0.12 inner-1 một
0.12 inner-2 ba
-0.12 next is DISAGREES
-0.12 next mặt
0.12 next đ
-0.12 tail # các
-0.12 tail , nhưng
0.12 tail , trừ
0.12 tail ai cũng
-0.12 tail chính .
-0.12 tail còn “”
0.12 tail do trùng
0.12 tail giám
-0.12 tail là
0.12 tail nhờ
0.12 tail theo luật
0.12 tail tiểu
-0.12 tail trẻ
-0.12 tail đây
0.12 tail “” tại
0.12 tail+0 lại
-0.12 tail+1 hợp
0.12 tail+1 ra
-0.12 tail+2 bởi
-0.12 tail+2 thêm
0.12 tail+2 vì
0.12 tail-1 /
-0.12 tail-1 chính
0.12 tail-2 lâu
-0.12 then is PLACES
"""
